import type { Suite } from "./results/result.ts"
import { type SuiteName, suiteNames } from "./results/suite-names.ts"
import { build } from "./suites/build.ts"
import { growth } from "./suites/growth.ts"
import { guard } from "./suites/guard.ts"
import { history } from "./suites/history.ts"
import { many } from "./suites/many.ts"
import { mocks } from "./suites/mocks.ts"
import { oneCall } from "./suites/one-call.ts"
import { types } from "./suites/types.ts"
import { weight } from "./suites/weight.ts"

const byName: Readonly<Record<SuiteName, Suite>> = {
  "one-call": oneCall,
  many,
  guard,
  history,
  mocks,
  build,
  weight,
  types,
  growth,
}

/** All suites, in the order in which they are run. */
export const suites: readonly Suite[] = suiteNames.map((name) => byName[name])
