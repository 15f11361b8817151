import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createDeepgram } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "deepgram",
  create: createDeepgram,
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
