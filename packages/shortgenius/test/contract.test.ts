import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createShortGenius } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "shortgenius", create: createShortGenius, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
