import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createShortGenius } from "../src/index.js"
import { meanings } from "./meanings.js"

const suite = await contract({ provider: "shortgenius", create: createShortGenius, meanings })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
