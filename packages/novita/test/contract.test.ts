import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createNovita } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "novita", create: createNovita, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
