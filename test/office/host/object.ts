// A server object: what it answers to, by the server's own (PascalCase) names. One factory per type is in objects/.

export interface Identity {
  readonly Id?: string | number;
  readonly _Id?: string;
  readonly _ReferenceId?: string;
}

export type Args = readonly unknown[];

export interface ServerObject {
  /** Its name in the schema. */
  readonly type: string;
  readonly identity?: () => Identity;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, () => ServerObject | null>>;
  /** A ServerObject, null for a null object, or a plain value. */
  readonly call?: Readonly<Record<string, (args: Args) => unknown>>;
  readonly items?: () => readonly ServerObject[];
  /** The indexer; throws ItemNotFound. */
  readonly item?: (key: unknown) => ServerObject;
  /** Services of the library's own (not of the Excel schema) skip the schema's checks. */
  readonly service?: true;
}

const made = new WeakSet();

export function serverObject(object: ServerObject): ServerObject {
  made.add(object);
  return object;
}

export function isServerObject(value: unknown): value is ServerObject {
  return typeof value === "object" && value !== null && made.has(value);
}
