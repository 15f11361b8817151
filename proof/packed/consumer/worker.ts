import * as apiBalance from "api-balance"
import { ask } from "./ask.js"

export default {
  fetch: async (request: Request) => Response.json(await ask(apiBalance, await request.json())),
}
