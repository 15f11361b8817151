import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createReplicate } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "replicate",
  create: createReplicate,
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
