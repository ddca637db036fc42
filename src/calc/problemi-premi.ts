// Why a share, a merit band, a place or a date cannot be computed: every code of this half of calc in one union.
// Sentences are in messages/problemi-premi.ts.
import type { ProblemaFasceMerito } from "./fasce-merito";
import type { ProblemaRisorse } from "./fasce-merito-risorse";
import type { ProblemaRiparto } from "./riparto";
import type { ProblemaRisparmi } from "./risparmi";
import type { ProblemaScadenza } from "./scadenze";

export type ProblemaPremi =
  ProblemaFasceMerito | ProblemaRisorse | ProblemaRiparto | ProblemaRisparmi | ProblemaScadenza;

export type CodiceProblemaPremi = ProblemaPremi["code"];
