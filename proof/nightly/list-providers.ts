// list-providers: the matrix of the nightly job, as GitHub reads it from a job's output: each provider that is checked, with the
// variable of its key.
import { findReporting } from "./find-reporting.ts"

console.log(`matrix=${JSON.stringify({ include: findReporting() })}`)
