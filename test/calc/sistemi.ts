// The built-in sistemi by short name, for the tests of premi and scadenze.
import { findBuiltIn } from "../../src/sistema/catalogue";
import type { Sistema } from "../../src/sistema/types";

function builtIn(id: string): Sistema {
  const sistema = findBuiltIn(id);
  if (sistema === undefined) throw new Error(`no sistema ${id}`);
  return sistema;
}

export const arsac = builtIn("arsac-2017");
export const poLivelli = builtIn("po-livelli");
export const belluno = builtIn("belluno-2011");
export const lucca = builtIn("lucca-2011");
export const smivap = builtIn("smivap-2019");
