import * as apiBalance from "api-balance"
import { ask } from "./ask.js"

// Bun and Deno have Node's `process`; the mocks run elsewhere.
console.log(JSON.stringify(await ask(apiBalance, JSON.parse(process.argv[2] ?? ""))))
