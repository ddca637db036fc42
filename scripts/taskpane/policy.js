// The pane's content security policy, as strict as office.js allows: it loads its host files and a fallback of its own from
// Microsoft's CDNs and sends telemetry to Microsoft; Griffel and office.js write style elements. frame-ancestors is a header's
// business (docs), a meta element cannot say it.
const CDN = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

export function contentSecurityPolicy(isBundled) {
  const scripts = isBundled ? "'self'" : `'self' ${CDN.join(" ")}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data:",
    "connect-src 'self' https://*.aria.microsoft.com https://*.events.data.microsoft.com",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
