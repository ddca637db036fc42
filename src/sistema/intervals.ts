// Bands and classes as intervals with open or closed ends; what two of them have in common.

export interface Interval {
  readonly da: number;
  readonly a: number;
  readonly da_inclusa: boolean;
  readonly a_inclusa: boolean;
}

export function contains(interval: Interval, x: number): boolean {
  const above = interval.da_inclusa ? x >= interval.da : x > interval.da;
  const below = interval.a_inclusa ? x <= interval.a : x < interval.a;
  return above && below;
}

/** What both hold: one value (da = a) or a stretch; undefined where they have nothing in common. */
export function commonPart(one: Interval, other: Interval): { readonly da: number; readonly a: number } | undefined {
  const da = Math.max(one.da, other.da);
  const a = Math.min(one.a, other.a);
  if (da > a) return undefined;
  if (da === a && !(contains(one, da) && contains(other, da))) return undefined;
  return { da, a };
}

/** Whether nothing can be in it. */
export function isEmpty(interval: Interval): boolean {
  return interval.da > interval.a || (interval.da === interval.a && !contains(interval, interval.da));
}
