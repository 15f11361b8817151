import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createContentStats } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "contentstats", create: createContentStats, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
