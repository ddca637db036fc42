// Reading the figures of a step by name; what is not there reads as 0, "" or an empty list.
import type { FigureDelPasso } from "../calc/passi";

export function numberOf(figure: FigureDelPasso, name: string): number {
  return numeric(figure[name]);
}

export function textOf(figure: FigureDelPasso, name: string): string {
  const value = figure[name];
  return typeof value === "string" ? value : "";
}

export function numbersOf(figure: FigureDelPasso, name: string): readonly number[] {
  const value = figure[name];
  return Array.isArray(value) ? value.filter((entry): entry is number => typeof entry === "number") : [];
}

export function textsOf(figure: FigureDelPasso, name: string): readonly string[] {
  const value = figure[name];
  return Array.isArray(value) ? value.filter((entry): entry is string => typeof entry === "string") : [];
}

export function numeric(value: unknown): number {
  return typeof value === "number" ? value : 0;
}
