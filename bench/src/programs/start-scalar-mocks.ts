// Starts @scalar/mock-server for the given specs, each on a port of this process; prints where the last one is.
import { readFile } from "node:fs/promises"
import { serve } from "@hono/node-server"
import { createMockServer } from "@scalar/mock-server"
import { parse } from "yaml"

for (const [index, file] of process.argv.slice(2).entries()) {
  const app = await createMockServer({ document: parse(await readFile(file, "utf8")), logger: false })
  serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, ({ port }) => {
    if (index === process.argv.length - 3) console.log(`http://127.0.0.1:${port}`)
  })
}
