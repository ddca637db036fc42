// dist/functions.js: one classic script that stands right after office.js and associates every PERF function before the
// page is ready. The calls to CustomFunctions.associate are added by the build, from the JSDoc of perf/.
import "./perf/indicatori";
import "./perf/pesi";
import "./perf/schede";
import "./perf/graduatorie";
import "./perf/calendario";
import { exposeRuntime } from "./runtime";

exposeRuntime();
