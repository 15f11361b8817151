import { spawn } from "node:child_process"
import { once } from "node:events"
import { expect, test } from "vitest"

test("the end of a watch leaves nothing that keeps a process alive", async () => {
  const code = `
    import { createApiBalance } from "api-balance"
    const bank = { id: "bank", getBalance: async () => ({ buckets: [], canSpend: false }) }
    const { watch } = createApiBalance({ providers: [bank] })
    for await (const { type } of watch()) { console.log(type); break }`
  const child = spawn(process.execPath, ["--input-type=module", "-e", code], { cwd: import.meta.dirname })
  let stdout = ""
  child.stdout.on("data", (chunk) => {
    stdout += chunk
  })
  const [exit] = await once(child, "close")
  expect({ exit, stdout }).toEqual({ exit: 0, stdout: "empty\n" })
})
