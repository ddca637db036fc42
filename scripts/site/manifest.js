// The manifest for the address where the add-in will live. The one in the tree is made for the development server.
export const DEVELOPMENT_ADDRESS = "https://localhost:3000";

/** "https://host[:port][/path]", no slash at the end; anything else is an error that says what is wanted. */
export function readAddress(baseUrl) {
  const url = URL.canParse(String(baseUrl)) ? new URL(String(baseUrl)) : null;
  const isAddress = url?.protocol === "https:" && url.search === "" && url.hash === "" && url.username === "";
  if (!isAddress || String(baseUrl).endsWith("/")) {
    throw new Error(
      `The build needs the https address of the add-in, without a slash at the end: --env baseUrl=https://host[/path]` +
        (baseUrl === undefined ? "." : `, not "${baseUrl}".`),
    );
  }
  return String(baseUrl);
}

/** All addresses are moved; an AppDomain is scheme and host alone, whatever path the add-in has. */
export function rewriteManifest(xml, address) {
  const { origin } = new URL(address);
  return xml
    .replace(/<!-- Development manifest:[\s\S]*?-->\n?/, "")
    .replaceAll(`<AppDomain>${DEVELOPMENT_ADDRESS}</AppDomain>`, `<AppDomain>${origin}</AppDomain>`)
    .replaceAll(DEVELOPMENT_ADDRESS, address);
}
