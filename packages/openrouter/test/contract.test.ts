import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createOpenRouter } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "openrouter",
  create: (options) => createOpenRouter({ ...options, managementKey: options.apiKey }),
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
