import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createPoe } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "poe", create: createPoe, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
