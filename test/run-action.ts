import { spawn } from "node:child_process"
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { text } from "node:stream/consumers"
import { parse } from "yaml"

const root = join(import.meta.dirname, "..")

/** How a composite action ended, as its job sees it. */
export interface ActionRun {
  readonly code: number | null
  readonly log: string
  readonly outputs: string
  readonly summary: string
}

interface Step {
  readonly id?: string
  readonly env: Readonly<Record<string, string>>
  readonly run: string
}

/**
 * Runs the steps of a composite action as GitHub's runner does, up to the first that fails: inputs with their defaults
 * and outputs of earlier steps become the variables that a step names, and bash gets the script. Instead of what npm
 * would fetch, this repository's own commands are run, unless they are to be `fetched`.
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
  { fetched = false } = {},
): Promise<ActionRun> {
  const path = join(root, "actions", name)
  const action = parse(await readFile(join(path, "action.yml"), "utf8"))
  const folder = await mkdtemp(join(tmpdir(), "api-balance-action-"))
  const read = (file: string) => readFile(join(folder, file), "utf8")
  try {
    if (!fetched) await writeNpm(folder)
    await writeFile(join(folder, "summary"), "")
    const outputs: Record<string, string> = {}
    const run = { code: 0 as number | null, log: "", outputs: "" }
    for (const step of action.runs.steps as Step[]) {
      const evaluate = (expression: string) => {
        const [, kind, of = ""] = /^\$\{\{ (inputs|steps)\.([\w.]+) \}\}$/.exec(expression) ?? []
        return kind === "inputs" ? (inputs[of] ?? action.inputs[of].default ?? "") : (outputs[of] ?? "")
      }
      const variables = Object.entries(step.env).map(([name, value]) => [name, evaluate(value)])
      await writeFile(join(folder, "outputs"), "")
      const { code, log } = await runScript(folder, step.run, {
        PATH: [...(fetched ? [] : [folder, join(root, "node_modules/.bin")]), process.env.PATH].join(
          delimiter,
        ),
        GITHUB_ACTION_PATH: path,
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: join(folder, "outputs"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
        ...environment,
        ...Object.fromEntries(variables),
      })
      Object.assign(run, { code, log: run.log + log, outputs: await read("outputs") })
      for (const [, output, value = ""] of run.outputs.matchAll(/^(\w+)=(.*)$/gm))
        outputs[`${step.id}.outputs.${output}`] = value
      if (code !== 0) break
    }
    return { ...run, summary: await read("summary") }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runScript(folder: string, script: string, env: Record<string, string>) {
  await writeFile(join(folder, "script"), script)
  const words = ["--noprofile", "--norc", "-eo", "pipefail", join(folder, "script")]
  const child = spawn("bash", words, { env })
  const [out, err, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once("close", resolve)),
  ])
  return { code, log: out + err }
}

/** Writes an npm that fetches nothing: it prints what it was to install; this repository's commands replace that. */
async function writeNpm(folder: string): Promise<void> {
  const bin = join(root, "node_modules/.bin")
  const script = `#!/usr/bin/env bash
echo "npm $*"
mkdir -p "$3/node_modules" && ln -s "${bin}" "$3/node_modules/.bin"
`
  await writeFile(join(folder, "npm"), script, { mode: 0o755 })
}
