// What is stored with the workbook without showing: custom XML parts, settings, properties.
import { text } from "../args";
import { fail } from "../errors";
import { requireWritable } from "../model";
import type { Model } from "../model";
import { serverObject } from "../object";
import type { ServerObject } from "../object";
import { newId } from "../workbook";

/** The namespace of the root element: its own prefix's declaration, or the default one. */
export function namespaceOf(xml: string): string {
  const root = /<(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*(?=[\s/>])[^>]*>/.exec(
    xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->/g, ""),
  );
  if (!root) return fail("InvalidArgument", "This is no XML.");
  const prefix = root[1];
  const declared = prefix === undefined ? /\sxmlns="([^"]*)"/ : new RegExp(`\\sxmlns:${prefix}="([^"]*)"`);
  return declared.exec(root[0])?.[1] ?? "";
}

function requireXml(value: unknown): string {
  const xml = text([value], 0);
  namespaceOf(xml);
  const bare = xml.replace(/<\?[^>]*\?>|<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>/g, "");
  let depth = 0;
  for (const [tag] of bare.matchAll(/<[^>]+>/g)) {
    if (tag.startsWith("</")) depth--;
    else if (!tag.endsWith("/>")) depth++;
  }
  return depth === 0 && !/&(?!\w+;|#)/.test(bare) ? xml : fail("InvalidArgument", "This is no well-formed XML.");
}

function part(model: Model, id: string): ServerObject {
  const parts = model.workbook.customXml;
  const xml = (): string => parts.get(id) ?? fail("ItemNotFound");
  return serverObject({
    type: "CustomXmlPart",
    identity: () => ({ Id: id }),
    get: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) },
    call: {
      GetXml: xml,
      SetXml: ([value]) => {
        requireWritable(model);
        xml();
        parts.set(id, requireXml(value));
      },
      Delete: () => {
        requireWritable(model);
        xml();
        parts.delete(id);
      },
    },
  });
}

function scoped(
  model: Model,
  type: string,
  ids: () => readonly string[],
  more: NonNullable<ServerObject["call"]>,
): ServerObject {
  const only = (): string | undefined => (ids().length === 1 ? ids()[0] : undefined);
  const orNull = (id: string | undefined): ServerObject | null => (id === undefined ? null : part(model, id));
  return serverObject({
    type,
    items: () => ids().map((id) => part(model, id)),
    item: (key) => orNull(ids().find((id) => id === key)) ?? fail("ItemNotFound"),
    call: {
      GetCount: () => ids().length,
      GetItemOrNullObject: ([key]) => orNull(ids().find((id) => id === key)),
      ...(type === "CustomXmlPartScopedCollection"
        ? {
            GetOnlyItem: () => orNull(only()) ?? fail("InvalidOperation", "There is not exactly one part."),
            GetOnlyItemOrNullObject: () => orNull(only()),
          }
        : {}),
      ...more,
    },
  });
}

export function customXmlParts(model: Model): ServerObject {
  const parts = model.workbook.customXml;
  return scoped(model, "CustomXmlPartCollection", () => [...parts.keys()], {
    Add: ([value]) => {
      requireWritable(model);
      const id = newId(model.workbook);
      parts.set(id, requireXml(value));
      return part(model, id);
    },
    GetByNamespace: ([uri]) =>
      scoped(
        model,
        "CustomXmlPartScopedCollection",
        () => [...parts].filter(([, xml]) => namespaceOf(xml) === uri).map(([id]) => id),
        {},
      ),
  });
}

function setting(model: Model, key: string): ServerObject {
  const { settings } = model.workbook;
  return serverObject({
    type: "Setting",
    identity: () => ({ _Id: key }),
    get: { Key: () => key, Value: () => settings.get(key) ?? null, _Id: () => key },
    set: {
      Value: (value) => {
        requireWritable(model);
        settings.set(key, value);
      },
    },
    call: {
      Delete: () => {
        requireWritable(model);
        settings.delete(key);
      },
    },
  });
}

export function settings(model: Model): ServerObject {
  const stored = model.workbook.settings;
  const find = (key: unknown): ServerObject | null =>
    typeof key === "string" && stored.has(key) ? setting(model, key) : null;
  return serverObject({
    type: "SettingCollection",
    items: () => [...stored.keys()].map((key) => setting(model, key)),
    item: (key) => find(key) ?? fail("ItemNotFound"),
    call: {
      GetCount: () => stored.size,
      GetItemOrNullObject: ([key]) => find(key),
      Add: ([key, value]) => {
        requireWritable(model);
        const name = text([key], 0);
        stored.set(name, value);
        return setting(model, name);
      },
    },
  });
}

const PROPERTIES = ["Title", "Subject", "Author", "Keywords", "Comments", "Category", "Manager", "Company"] as const;

export function documentProperties(model: Model): ServerObject {
  const { properties } = model.workbook;
  const put = (name: string) => (value: unknown) => {
    requireWritable(model);
    properties.set(name, text([value], 0));
  };
  return serverObject({
    type: "DocumentProperties",
    get: {
      ...Object.fromEntries(PROPERTIES.map((name) => [name, () => properties.get(name) ?? ""])),
      LastAuthor: () => properties.get("Author") ?? "",
    },
    set: Object.fromEntries(PROPERTIES.map((name) => [name, put(name)])),
  });
}
