import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createDeepL } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "deepl", create: createDeepL, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
