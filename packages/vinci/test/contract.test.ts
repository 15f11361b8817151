import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createVinci } from "../src/index.js"
import { meanings } from "./meanings.js"

const suite = await contract({ provider: "vinci", create: createVinci, meanings })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
