import { startMocks } from "@api-balance/mocks"
import * as apiBalance from "api-balance"
import { ask } from "./ask.js"

const mocks = await startMocks()
console.log(JSON.stringify(await ask(apiBalance, mocks)))
await mocks.close()
