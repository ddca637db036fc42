// Comments (ExcelApi 1.10): one per cell, of the workbook or of one sheet.
import { formatRect } from "../address";
import { text } from "../args";
import { fail } from "../errors";
import { requireUnprotected } from "../model";
import type { Model } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import { mergeAt } from "../sheet";
import type { Sheet } from "../sheet";
import { newId } from "../workbook";
import type { Comment } from "../workbook";
import { placeArgument, rangeAt } from "./places";

function replies(): ServerObject {
  return serverObject({
    type: "CommentReplyCollection",
    items: () => [],
    item: () => fail("ItemNotFound"),
    call: { GetCount: () => 0 },
  });
}

function comment(model: Model, found: Comment): ServerObject {
  const { sheet, row, col } = found;
  return serverObject({
    type: "Comment",
    identity: () => ({ Id: found.id }),
    get: {
      Id: () => found.id,
      Content: () => found.content,
      RichContent: () => found.content,
      ContentType: () => "Plain",
      Mentions: () => [],
      Resolved: () => found.resolved,
      AuthorName: () => "Utente di prova",
      AuthorEmail: () => "utente@example.com",
      CreationDate: () => "2026-01-01T00:00:00Z",
    },
    set: {
      Content: (value) => {
        requireUnprotected(model, sheet, "allowEditObjects");
        found.content = text([value], 0);
      },
      Resolved: (value) => void (found.resolved = value === true),
    },
    nav: { Replies: replies },
    call: {
      Delete: () => {
        requireUnprotected(model, sheet, "allowEditObjects");
        model.workbook.comments = model.workbook.comments.filter((other) => other !== found);
      },
      GetLocation: () => rangeAt(model, sheet, { top: row, left: col, bottom: row, right: col }),
    },
  });
}

function add(model: Model, on: Sheet | undefined, address: unknown, content: string): ServerObject {
  const { sheet, rect } = placeArgument(model, on, address);
  const merge = mergeAt(sheet, rect.top, rect.left);
  const one = formatRect(rect) === formatRect({ ...rect, bottom: rect.top, right: rect.left });
  if (!one && formatRect(rect) !== (merge && formatRect(merge)))
    fail("InvalidArgument", "A comment stands in one cell.");
  requireUnprotected(model, sheet, "allowEditObjects");
  if (content === "") fail("InvalidArgument");
  const same = (other: Comment): boolean => other.sheet === sheet && other.row === rect.top && other.col === rect.left;
  if (model.workbook.comments.some(same)) fail("InvalidOperation", "The cell has a comment already.");
  const made: Comment = {
    id: newId(model.workbook),
    sheet,
    row: rect.top,
    col: rect.left,
    content,
    resolved: false,
  };
  model.workbook.comments.push(made);
  return comment(model, made);
}

export function comments(model: Model, on?: Sheet): ServerObject {
  const all = (): readonly Comment[] => model.workbook.comments.filter(({ sheet }) => !on || sheet === on);
  const find = (key: unknown): Comment | undefined => all().find(({ id }) => id === key);
  return serverObject({
    type: "CommentCollection",
    items: () => all().map((found) => comment(model, found)),
    item: (key) => comment(model, find(key) ?? fail("ItemNotFound")),
    call: {
      GetCount: () => all().length,
      GetItemAt: ([at]) => comment(model, all()[Number(at)] ?? fail("InvalidArgument")),
      GetItemOrNullObject: ([key]) => {
        const found = find(key);
        return found ? comment(model, found) : null;
      },
      GetItemByCell: ([address]) => {
        const { sheet, rect } = placeArgument(model, on ?? model.workbook.active, address);
        const found = all().find((c) => c.sheet === sheet && c.row === rect.top && c.col === rect.left);
        return comment(model, found ?? fail("ItemNotFound"));
      },
      Add: (args) => add(model, on ?? model.workbook.active, args[0], contentOf(args[1])),
    },
  });
}

/** Plain text, or rich content with its text. */
function contentOf(value: unknown): string {
  if (typeof value === "string") return value;
  const rich =
    typeof value === "object" && value !== null ? (value as { richContent?: unknown }).richContent : undefined;
  return typeof rich === "string" ? rich : fail("InvalidArgument");
}
