// The sheet of a strategic or an operational objective as read (arsac annex 1.1, 1.2): labels above, indicators below.
import type { Grid } from "../../../workbook/grid";
import type { IndicatorRow } from "../../checks/indicator";
import type { SchedaBase } from "../../model";
import type { NumberRead, Place } from "../../recognise/reading";
import type { Surroundings, TextAt } from "../../recognise/surroundings";
import type { Table } from "../../recognise/tables";

/** A weight written beside a label or in its cell. */
export interface PesoEtichetta {
  readonly read: NumberRead;
  readonly label: Place;
}

export interface ObiettivoIndicatore {
  readonly indicatore: IndicatorRow;
  readonly peso: NumberRead;
  /** Every target of the row: by year, at 30 June and at 31 December. */
  readonly target: readonly NumberRead[];
}

export interface ObiettivoScheda extends SchedaBase {
  readonly kind: "obiettivo_strategico" | "obiettivo_operativo";
  readonly grid: Grid;
  readonly table: Table;
  readonly around: Surroundings;
  /** Empty text: the label is there, its place blank; undefined: no such label. */
  readonly titolo: TextAt | undefined;
  readonly pesoEnte: PesoEtichetta | undefined;
  readonly pesoIndicatori: PesoEtichetta | undefined;
  readonly pesoOperativi: PesoEtichetta | undefined;
  readonly pesoStrategico: PesoEtichetta | undefined;
  /** The strategic objective an operational one serves. */
  readonly strategico: TextAt | undefined;
  readonly indicatori: readonly ObiettivoIndicatore[];
  readonly pesoTotale: NumberRead | undefined;
  /** No figure anywhere: a form to fill in. */
  readonly inBianco: boolean;
}
