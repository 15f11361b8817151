import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createFal } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "fal",
  create: (options) => createFal({ ...options, adminKey: options.apiKey }),
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
