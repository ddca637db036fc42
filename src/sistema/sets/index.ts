// The files of the built-in sistemi, in the order in which they are offered, arsac-2017 first. The build of functions.js puts
// the same sistemi here in a smaller form (scripts/functions/compact-sistemi.js).
import arsac from "./arsac-2017.json";
import belluno from "./belluno-2011.json";
import lucca from "./lucca-2011.json";
import livelli from "./po-livelli.json";
import smivap from "./smivap-2019.json";

export const builtInFiles: readonly unknown[] = [arsac, livelli, belluno, lucca, smivap];
