import { spawn } from "node:child_process"
import { join } from "node:path"
import { providerIds, startMocks } from "@api-balance/mocks"
import { describe, expect, onTestFinished, test } from "vitest"
import { findFreePort } from "../../test/find-free-port.ts"
import { type ExampleCall, readExamples } from "./read-examples.ts"

const root = join(import.meta.dirname, "../..")

describe.each(providerIds)(
  "the published openapi.yaml of %s",
  (id) => {
    test("is served by stock Prism, every example of it", async () => {
      const url = await startPrism(["mock", `packages/${id}/openapi.yaml`])
      for (const call of readExamples(id)) expect(await ask(url, call), call.title).toEqual(expected(call))
    })

    test("is kept by our mock: stock Prism between it and a client finds no violation", async () => {
      await using mocks = await startMocks({ providers: [id] })
      const url = await startPrism(["proxy", `packages/${id}/openapi.yaml`, mocks[id].url, "--errors"])
      for (const call of readExamples(id)) expect(await ask(url, call), call.title).toEqual(expected(call))
    })
  },
  60_000,
)

/** Starts the plain `prism` command on a free port; it is gone when the test is. */
async function startPrism(words: string[]): Promise<string> {
  const port = await findFreePort()
  const prism = spawn(join(root, "node_modules/.bin/prism"), [...words, "-p", String(port)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: "test", FORCE_COLOR: "0" },
  })
  onTestFinished(() => void prism.kill())
  let output = ""
  await new Promise<void>((resolve, reject) => {
    prism.stdout.on("data", (chunk) => {
      output += chunk
      if (output.includes("Prism is listening")) resolve()
    })
    prism.on("exit", () => reject(new Error(`prism ended: ${output}`)))
  })
  return `http://127.0.0.1:${port}`
}

async function ask(url: string, { method, path, headers, body }: ExampleCall) {
  const response = await fetch(url + path, { method, headers, ...(body !== undefined && { body }) })
  const text = await response.text()
  return {
    status: response.status,
    violations: response.headers.get("sl-violations"),
    body: response.headers.get("content-type")?.includes("json") ? JSON.parse(text) : text,
  }
}

function expected({ status, value }: ExampleCall) {
  return { status, violations: null, body: value }
}
