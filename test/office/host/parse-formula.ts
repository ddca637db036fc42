// Formula text to a tree, in the invariant language (comma between arguments). undefined where it is not understood.
import { parseRect } from "./address";
import type { CellValue } from "./types";

export type Node =
  | { readonly kind: "constant"; readonly value: CellValue }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "negate" | "percent"; readonly of: Node }
  | { readonly kind: "binary"; readonly operator: string; readonly left: Node; readonly right: Node }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Node[] };

const TOKEN =
  /\s*("(?:[^"]|"")*"|#[A-Z/0]+[!?]?|(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$?[A-Z]{1,3}\$?\d*(?::\$?[A-Z]{1,3}\$?\d*)?|\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+|[\p{L}_$][\p{L}\p{N}_.$]*|<=|>=|<>|[-+*/^&=<>(),%])/giuy;

function tokenize(text: string): readonly string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) return text.slice(from).trim() === "" ? tokens : undefined;
    tokens.push(match[1] ?? "");
  }
  return tokens;
}

const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

interface Cursor {
  readonly tokens: readonly string[];
  at: number;
}

class NotUnderstood extends Error {}

function take(cursor: Cursor, expected: string): void {
  if (cursor.tokens[cursor.at] !== expected) throw new NotUnderstood();
  cursor.at += 1;
}

function callArguments(cursor: Cursor): readonly Node[] {
  const args: Node[] = [];
  take(cursor, "(");
  if (cursor.tokens[cursor.at] === ")") {
    cursor.at += 1;
    return args;
  }
  for (;;) {
    const missing = [",", ")"].includes(cursor.tokens[cursor.at] ?? "");
    args.push(missing ? { kind: "constant", value: null } : expression(cursor, 0));
    if (cursor.tokens[cursor.at] === ",") cursor.at += 1;
    else break;
  }
  take(cursor, ")");
  return args;
}

function primary(cursor: Cursor): Node {
  const token = cursor.tokens[cursor.at] ?? "";
  cursor.at += 1;
  if (token === "(") {
    const inner = expression(cursor, 0);
    take(cursor, ")");
    return inner;
  }
  if (token === "-") return { kind: "negate", of: postfix(cursor) };
  if (token === "+") return postfix(cursor);
  if (token.startsWith('"')) return { kind: "constant", value: token.slice(1, -1).replaceAll('""', '"') };
  if (token.startsWith("#")) return { kind: "constant", value: { error: token.toUpperCase() } };
  if (/^[\d.]/.test(token)) return { kind: "constant", value: Number(token) };
  if (cursor.tokens[cursor.at] === "(") return { kind: "call", name: token.toUpperCase(), args: callArguments(cursor) };
  const upper = token.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "constant", value: upper === "TRUE" };
  if (token.includes("!") || parseRect(token)) return { kind: "reference", text: token };
  throw new NotUnderstood();
}

function postfix(cursor: Cursor): Node {
  let node = primary(cursor);
  while (cursor.tokens[cursor.at] === "%") {
    cursor.at += 1;
    node = { kind: "percent", of: node };
  }
  return node;
}

function expression(cursor: Cursor, level: number): Node {
  const operators = LEVELS[level];
  if (!operators) return postfix(cursor);
  let left = expression(cursor, level + 1);
  while (operators.includes(cursor.tokens[cursor.at] ?? "")) {
    const operator = cursor.tokens[cursor.at] ?? "";
    cursor.at += 1;
    left = { kind: "binary", operator, left, right: expression(cursor, level + 1) };
  }
  return left;
}

const known = new Map<string, Node | undefined>();

export function parseFormula(formula: string): Node | undefined {
  if (known.has(formula)) return known.get(formula);
  const tokens = tokenize(formula.replace(/^=/, ""));
  let tree: Node | undefined;
  try {
    const cursor: Cursor = { tokens: tokens ?? [], at: 0 };
    const parsed = expression(cursor, 0);
    tree = cursor.at === cursor.tokens.length ? parsed : undefined;
  } catch (thrown) {
    if (!(thrown instanceof NotUnderstood)) throw thrown;
  }
  known.set(formula, tree);
  return tree;
}
