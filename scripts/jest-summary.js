// Jest reporter: one line with the counts, after everything else that Jest prints. A suite that cannot run counts as
// a failure, and a run without tests is a failure too.
export default class JestSummary {
  #error;

  onRunComplete(_contexts, results) {
    const passed = results.numPassedTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    if (passed + failed === 0) this.#error = new Error("No test was run.");
    process.once("exit", () => process.stdout.write(`${passed} passed, ${failed} failed\n`));
  }

  getLastError() {
    return this.#error;
  }
}
