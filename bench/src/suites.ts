import type { Suite } from "./result.ts"
import { build } from "./suites/build.ts"
import { history } from "./suites/history.ts"
import { many } from "./suites/many.ts"
import { mocks } from "./suites/mocks.ts"
import { oneCall } from "./suites/one-call.ts"
import { types } from "./suites/types.ts"
import { weight } from "./suites/weight.ts"

/** All suites, in the order in which they are run. */
export const suites: readonly Suite[] = [oneCall, many, history, mocks, build, weight, types]
