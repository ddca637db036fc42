// What is loaded after the page is drawn: the grid and the reader of files.
export { openFile } from "../file/opened-file";
export { openGrid } from "../grid/open-grid";
export { createExecutors } from "../grid/perf-executors";
