import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createVinci } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "vinci", create: createVinci, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
