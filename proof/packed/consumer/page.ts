import * as apiBalance from "api-balance"
import { ask, type Reached } from "./ask.js"

Object.assign(globalThis, { ask: (mocks: Reached) => ask(apiBalance, mocks) })
