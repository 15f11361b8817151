import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createGemini } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "gemini",
  create: createGemini,
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
