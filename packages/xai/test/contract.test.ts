import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createXAI } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "xai",
  create: (options) => createXAI({ ...options, managementKey: options.apiKey }),
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
