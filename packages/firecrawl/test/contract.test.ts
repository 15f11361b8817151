import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createFirecrawl } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "firecrawl", create: createFirecrawl, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
