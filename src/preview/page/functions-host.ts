// Loads the PERF functions as Excel does: the classic script and its description, both beside this page. The script is met
// through the one global that Excel gives it, CustomFunctions.
/** One entry of dist/functions.json. */
export interface FunctionDescription {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly optional?: boolean;
  }[];
}

export type PerfFunction = (...args: readonly unknown[]) => unknown;

export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message?: string,
  ) {
    super(message ?? code);
  }
}

/** Puts the global in place; gives the functions by id, filled as the script associates them. */
export function receiveFunctions(target: object): ReadonlyMap<string, PerfFunction> {
  const functions = new Map<string, PerfFunction>();
  const associate = (id: string, run: PerfFunction): void => void functions.set(id.toUpperCase(), run);
  Object.assign(target, { CustomFunctions: { associate, Error: ExcelError } });
  return functions;
}

export interface LoadedFunctions {
  readonly functions: ReadonlyMap<string, PerfFunction>;
  readonly descriptions: readonly FunctionDescription[];
}

export async function loadFunctions(): Promise<LoadedFunctions> {
  const functions = receiveFunctions(globalThis);
  const [descriptions] = await Promise.all([loadDescriptions(), loadScript("functions.js")]);
  return { functions, descriptions };
}

async function loadDescriptions(): Promise<readonly FunctionDescription[]> {
  const response = await fetch("functions.json");
  const { functions } = (await response.json()) as { readonly functions: readonly FunctionDescription[] };
  return functions;
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => {
      resolve();
    };
    script.onerror = () => {
      reject(new Error(source));
    };
    document.head.append(script);
  });
}
