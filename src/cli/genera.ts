// scheda genera: the forms of everybody in the Personale table, in workbooks; blank forms without one.
import { success, failure, type Result } from "../lib/result";
import { interrupted, makingProgress } from "../messages/cli-files";
import { describeSkippedPeople, missingVuoto, nobodyUsable, nothingToDo, unknownModulo } from "../messages/cli-genera";
import { HELP_GENERA } from "../messages/cli-help";
import { describePersonaleProblem } from "../messages/moduli";
import { FORM_NAMES } from "../messages/moduli-fogli";
import { defaultSistema } from "../sistema/catalogue";
import { freshStato, stringifyStato } from "../scheda/index";
import type { ModuloId, OpzioniModuli, SkippedPersona } from "../scheda/moduli/types";
import { MODULI_PERSONA } from "../scheda/moduli/types";
import type { Scelte, SceltaId, Sistema } from "../sistema/types";
import { parseArguments } from "./arguments";
import { checkScelte } from "./choose-sistema";
import { FORM_TOOLS, type FormTools } from "./form-tools";
import { GENERA_OPTIONS, parseGenera, type GeneraRequest } from "./genera-arguments";
import { placeWorkbooks, type WorkbookToMake } from "./genera-files";
import { renderGenera, type GeneraOutcome } from "./genera-report";
import type { ExitStatus, Host } from "./host";
import { makeFiles, refuseFiles } from "./make-files";
import { openChecked } from "./open-checked";
import { nearest } from "./suggest";

export async function runGenera(
  args: readonly string[],
  host: Host,
  tools: FormTools = FORM_TOOLS,
): Promise<ExitStatus> {
  const parsed = parseArguments(args, GENERA_OPTIONS);
  if (parsed.ok && parsed.value.flags.has("help")) {
    await host.out.write(HELP_GENERA);
    return 0;
  }
  const request = parsed.ok ? parseGenera(parsed.value) : parsed;
  if (!request.ok) return refuse(request.error, host);
  const planned = plan(request.value, host, tools);
  return planned.ok ? make(request.value, planned.value, host) : refuse(planned.error, host);
}

interface Planned extends Omit<GeneraOutcome, "made"> {
  readonly files: readonly WorkbookToMake[];
  /** None of these is written. */
  readonly inputs: readonly string[];
  readonly troubles: readonly string[];
}

function plan(request: GeneraRequest, host: Host, tools: FormTools): Result<Planned, string> {
  return request.personale === undefined
    ? planBlank(request, host, tools)
    : planStaff(request, request.personale, host, tools);
}

function planStaff(request: GeneraRequest, path: string, host: Host, tools: FormTools): Result<Planned, string> {
  const { rules, per, out } = request;
  const opened = openChecked(path, rules);
  if (!opened.ok) return opened;
  const { checked, snapshot, troubles } = opened.value;
  const { sistema, scelte } = checked;
  const moduli = chooseModuli(request.moduli, sistema, tools);
  if (!moduli.ok) return moduli;
  const personale = tools.readPersonale(snapshot, sistema);
  if (!personale.ok) return failure(`${path}: ${describePersonaleProblem(personale.error)}`);
  const { precedente } = request;
  const before = precedente === undefined ? undefined : openChecked(precedente, { sistema, scelte: {} });
  if (before?.ok === false) return before;
  const opzioni = optionsOf(request, sistema, scelte, host);
  const { cartelle, saltate } = tools.planWorkbooks({
    opzioni,
    personale: personale.value,
    moduli: moduli.value,
    per,
    ...(before === undefined ? {} : { iniziali: tools.readLastYear(before.value.checked) }),
  });
  if (cartelle.length === 0) return failure(nothingMade(path, saltate));
  const state = stringifyStato(freshStato(checked.context));
  const files = placeWorkbooks(cartelle, { out, per, state, maker: tools.createFileMaker() });
  const inputs = precedente === undefined ? [path] : [path, precedente];
  return success({
    ...{ files, inputs, troubles, saltate, sistema, opzioni },
    sistemaDa: checked.sistemaDa,
    moduli: moduli.value,
  });
}

function planBlank(request: GeneraRequest, host: Host, tools: FormTools): Result<Planned, string> {
  const { rules, out } = request;
  const sistema = rules.sistema ?? defaultSistema;
  const wrongScelta = checkScelte(rules.scelte, sistema);
  if (wrongScelta !== undefined) return failure(wrongScelta);
  if (request.moduli.length === 0) return failure(missingVuoto(tools.moduliFor(sistema)));
  const moduli = chooseModuli(request.moduli, sistema, tools);
  if (!moduli.ok) return moduli;
  const opzioni = optionsOf(request, sistema, rules.scelte, host);
  const fogli = moduli.value.map((modulo) => ({
    nome: FORM_NAMES[modulo],
    modulo,
    make: () => tools.buildModulo(modulo, opzioni, { nome: FORM_NAMES[modulo] }),
  }));
  const cartella = { nome: out, persone: [], fogli };
  const state = stringifyStato(
    freshStato({ sistema, scelte: rules.scelte, chosen: new Set(Object.keys(rules.scelte) as SceltaId[]) }),
  );
  const files = placeWorkbooks([cartella], { out, per: "tutti", state, maker: tools.createFileMaker() });
  const sistemaDa = rules.sistema === undefined ? "predefinito" : "argomento";
  return success({ files, inputs: [], troubles: [], saltate: [], sistema, sistemaDa, opzioni, moduli: moduli.value });
}

async function make(request: GeneraRequest, planned: Planned, host: Host): Promise<ExitStatus> {
  const { files, inputs, troubles, saltate } = planned;
  for (const trouble of troubles) await host.err.write(`${trouble}\n`);
  const refused = refuseFiles(files, inputs, request.mayReplace);
  if (refused !== undefined) return refuse(refused, host);
  const { made, failed, isInterrupted } = await makeFiles(files, host, makingProgress);
  for (const sentence of failed) await host.err.write(`${sentence}\n`);
  if (isInterrupted) await host.err.write(`${interrupted(made.length, files.length)}\n`);
  await host.out.write(renderGenera({ ...planned, made }, request));
  if (isInterrupted || failed.length > 0) return 2;
  return saltate.some(({ motivo }) => motivo.code !== "SOSPESO") ? 1 : 0;
}

function optionsOf(request: GeneraRequest, sistema: Sistema, scelte: Scelte, host: Host): OpzioniModuli {
  const { anno, ente, formule, protetti } = request;
  return { sistema, scelte, anno: anno ?? host.year, ...(ente === undefined ? {} : { ente }), formule, protetti };
}

/** Those that the sistema has; none named: those of each person, but for the report, which few write. */
function chooseModuli(
  words: readonly string[],
  sistema: Sistema,
  tools: FormTools,
): Result<readonly ModuloId[], string> {
  const known = tools.moduliFor(sistema);
  if (words.length === 0) {
    return success(MODULI_PERSONA.filter((modulo) => modulo !== "relazione" && known.includes(modulo)));
  }
  const strange = words.find((word) => !known.some((modulo) => modulo === word));
  if (strange !== undefined) return failure(unknownModulo(strange, known, nearest(strange, known)));
  return success(known.filter((modulo) => words.includes(modulo)));
}

function nothingMade(path: string, saltate: readonly SkippedPersona[]): string {
  return saltate.length === 0 ? nothingToDo() : [nobodyUsable(path), ...describeSkippedPeople(saltate)].join("\n");
}

async function refuse(sentence: string, host: Host): Promise<ExitStatus> {
  await host.err.write(`${sentence}\n`);
  return 2;
}
