import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createTwilio } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({
  provider: "twilio",
  create: (options) => createTwilio({ ...options, accountSid: "ACaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa" }),
  expectations,
})
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
