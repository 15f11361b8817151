import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createSerpApi } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "serpapi", create: createSerpApi, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
