import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createTavily } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "tavily", create: createTavily, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
