import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createVenice } from "../src/index.js"
import { meanings } from "./meanings.js"

const suite = await contract({ provider: "venice", create: createVenice, meanings })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
