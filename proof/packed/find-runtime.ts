import { join } from "node:path"

const binaries = {
  "Node 20.19.0": "node-20.19/bin/node",
  "Node 22": "node-22/bin/node",
  "Node 24": "node-24/bin/node",
  "Node 26": "node-26/bin/node",
  Bun: "@oven/bun-linux-x64/bin/bun",
  Deno: "@deno/linux-x64-glibc/deno",
  workerd: "@cloudflare/workerd-linux-64/bin/workerd",
} as const

/** The path of a runtime's binary. */
export function findRuntime(name: keyof typeof binaries): string {
  return join(import.meta.dirname, "../node_modules", binaries[name])
}
