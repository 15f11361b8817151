import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { inject, onTestFinished } from "vitest"
import type { Reached } from "./consumer/ask.ts"

/** The mocks as they are published, running until the test is over. */
export async function startMocks(): Promise<Reached> {
  const entry = join(inject("app"), "node_modules/@api-balance/mocks/dist/index.js")
  const published: typeof import("@api-balance/mocks") = await import(pathToFileURL(entry).href)
  const { close, contentstats, shortgenius, vendo, venice, vinci } = await published.startMocks()
  onTestFinished(close)
  const at = ({ url, apiKey }: typeof vinci) => ({ url, apiKey })
  return {
    contentstats: at(contentstats),
    shortgenius: at(shortgenius),
    vendo: at(vendo),
    venice: at(venice),
    vinci: at(vinci),
  }
}
