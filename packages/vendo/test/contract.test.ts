import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createVendo } from "../src/index.js"
import { meanings } from "./meanings.js"

const suite = await contract({ provider: "vendo", create: createVendo, meanings })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
