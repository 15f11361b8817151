import type { Reporter, TestModule } from "vitest/node"

/** Ends the run with one line that a machine can read. */
export default class CountReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = (state: "passed" | "failed") =>
      modules.reduce((sum, module) => sum + [...module.children.allTests(state)].length, 0)
    // A module that could not be loaded has no tests, but it has failed.
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    console.log(`\n${count("passed")} passed, ${count("failed") + broken} failed`)
  }
}
