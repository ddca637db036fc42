// Webpack loader: the computations without their steps ("perché"), which the functions never ask for. Every parameter
// `traccia` of calc/ may be undefined; here it is renamed, so that the name is free and the build can define it as undefined:
// what hangs on it is then dropped as dead code.
export default function withoutSteps(source) {
  return source.replace(/\btraccia(\??): Traccia\b/g, "_traccia$1: Traccia");
}
