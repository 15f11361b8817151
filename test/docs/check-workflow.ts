import { spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "yaml"
import { root } from "./read-pages.ts"

/**
 * Checks the steps of a workflow, at any depth: our own actions take the inputs that they are given, and
 * scripts are bash.
 * @throws Error that says what is wrong
 */
export function checkWorkflow(text: string): void {
  visit(parse(text))
}

function visit(node: unknown): void {
  if (typeof node !== "object" || node === null) return
  const { uses, run, with: inputs = {} } = node as { uses?: unknown; run?: unknown; with?: object }
  if (typeof uses === "string") checkAction(uses, Object.keys(inputs))
  if (typeof run === "string") {
    const { status, stderr } = spawnSync("bash", ["-n", "-c", run])
    if (status !== 0) throw new Error(String(stderr))
  }
  for (const child of Object.values(node)) visit(child)
}

function checkAction(uses: string, given: readonly string[]): void {
  if (!/^[\w.-]+\/[\w./-]+@[\w.-]+$/.test(uses)) throw new Error(`"${uses}" names no action and version`)
  const [, name] = uses.match(/\/api-balance\/actions\/(\w+)@/) ?? []
  if (name === undefined) return
  const path = join(root, "actions", name, "action.yml")
  if (!existsSync(path)) throw new Error(`there is no action "${name}"`)
  const { inputs } = parse(readFileSync(path, "utf8"))
  for (const input of given)
    if (!(input in inputs)) throw new Error(`the action "${name}" has no input "${input}"`)
}
