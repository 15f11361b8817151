// list-providers: the matrix of the nightly job, as GitHub reads it from a job's output: each provider that is asked, with the
// variable of its key.
import { findAsked } from "./find-asked.ts"

console.log(`matrix=${JSON.stringify({ include: findAsked() })}`)
