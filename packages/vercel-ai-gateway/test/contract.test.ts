import { contract } from "@api-balance/mocks"
import { afterAll, test } from "vitest"
import { createVercelAIGateway } from "../src/index.js"
import { expectations } from "./expectations.js"

const suite = await contract({ provider: "vercel-ai-gateway", create: createVercelAIGateway, expectations })
afterAll(() => suite.close())

test.each(suite.cases)("$title", ({ run }) => run())
