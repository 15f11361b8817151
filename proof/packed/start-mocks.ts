import { join } from "node:path"
import { pathToFileURL } from "node:url"
import { inject, onTestFinished } from "vitest"
import { asked, type Reached } from "./consumer/ask.ts"

/** The mocks as they are published, running until the test is over. */
export async function startMocks(): Promise<Reached> {
  const entry = join(inject("app"), "node_modules/@api-balance/mocks/dist/index.js")
  const published: typeof import("@api-balance/mocks") = await import(pathToFileURL(entry).href)
  const mocks = await published.startMocks({ providers: asked })
  onTestFinished(mocks.close)
  const reached = asked.map((id) => {
    const { url, apiKey, environment } = mocks[id]
    return [id, { url, apiKey, environment }] as const
  })
  return Object.fromEntries(reached) as unknown as Reached
}
