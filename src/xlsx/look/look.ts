// How a workbook looks, as plain data: what the preview grid draws. Colours are "#rrggbb", sizes are pixels at 100 %.
import type { Rect } from "../../workbook/cell";

export interface FontLook {
  readonly name?: string;
  /** In points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly color?: string;
}

export interface EdgeLook {
  /** As in the file: "thin", "medium", "dashed", "double" … */
  readonly style: string;
  readonly color: string;
}

export type Side = "left" | "right" | "top" | "bottom";

export interface StyleLook {
  readonly font?: FontLook;
  readonly fill?: string;
  readonly edges?: Partial<Readonly<Record<Side, EdgeLook>>>;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  /** Degrees as in the file: 0 to 90 upwards, 91 to 180 downwards, 255 stacked. */
  readonly rotation?: number;
  readonly indent?: number;
  /** Absent for General. */
  readonly format?: string;
  readonly unlocked?: boolean;
}

export interface ColumnLook {
  readonly from: number;
  readonly to: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

export interface RowLook {
  readonly index: number;
  readonly height?: number;
  readonly hidden?: boolean;
  readonly style?: number;
  /** Column and style of the cells that have one, blank cells too. */
  readonly cells: readonly (readonly [col: number, style: number])[];
}

export interface ValidationLook {
  readonly ranges: readonly Rect[];
  /** As in the file: "list", "whole", "decimal", "date", "time", "textLength", "custom". */
  readonly type: string;
  readonly operator: string;
  readonly errorStyle: string;
  readonly allowBlank: boolean;
  readonly showsError: boolean;
  readonly hidesList: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly prompt?: string;
  readonly formulas: readonly string[];
}

export interface ScaleStop {
  readonly type: string;
  readonly value?: string;
  readonly color: string;
}

/** What of a conditional format the grid can draw; the others stay in the file, undrawn. */
export type ConditionLook = { readonly ranges: readonly Rect[]; readonly stopIfTrue: boolean } & (
  | { readonly kind: "formula"; readonly formula: string; readonly style: StyleLook }
  | { readonly kind: "scale"; readonly stops: readonly ScaleStop[] }
);

export interface NoteLook {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** A name that formulas may use; `sheet` where it belongs to one. */
export interface NameLook {
  readonly name: string;
  readonly formula: string;
  readonly sheet?: number;
}

export interface SheetLook {
  readonly name: string;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly columns: readonly ColumnLook[];
  readonly rows: readonly RowLook[];
  readonly frozenRows: number;
  readonly frozenCols: number;
  readonly hidesGridlines: boolean;
  readonly tabColor?: string;
  readonly validations: readonly ValidationLook[];
  readonly conditions: readonly ConditionLook[];
  readonly notes: readonly NoteLook[];
  /** Where a formula fills cells beside it: the first cell is the formula's, the others hold its results. */
  readonly spills: readonly Rect[];
}

export interface WorkbookLook {
  readonly sheets: readonly SheetLook[];
  readonly styles: readonly StyleLook[];
  readonly activeSheet: number;
  readonly names: readonly NameLook[];
}
