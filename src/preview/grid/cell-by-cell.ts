// The grid's engine remembers what stands in a column to compare it faster the next time, and there it takes 0 for blank: a cell
// with 0 would equal "" as soon as a second formula asks (engine 0.25.1). So nothing of that memory is used.
import { CELL_INVERTED_INDEX_CACHE } from "@univerjs/engine-formula";

export function compareCellByCell(): void {
  CELL_INVERTED_INDEX_CACHE.canUseCache = () => ({ rowsInCache: [], rowsNotInCache: [] });
}
