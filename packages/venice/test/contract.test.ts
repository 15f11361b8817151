import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createVenice } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "venice",
  // The routes of wallets do not get the key; any signature will do.
  create: (options) => createVenice({ ...options, headers: { "SIGN-IN-WITH-X": "c2lnbmVk" } }),
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
