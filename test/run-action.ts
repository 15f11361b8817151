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

/**
 * Runs the step of a composite action as GitHub's runner does: inputs and their defaults become the variables that the
 * step names, and bash gets the script. Instead of what npm would fetch, this repository's own commands are run, unless
 * they are to be `fetched`.
 */
export async function runAction(
  name: string,
  inputs: Readonly<Record<string, string>>,
  environment: Readonly<Record<string, string>> = {},
  { fetched = false } = {},
): Promise<ActionRun> {
  const action = parse(await readFile(join(root, "actions", name, "action.yml"), "utf8"))
  const [step] = action.runs.steps
  const folder = await mkdtemp(join(tmpdir(), "api-balance-action-"))
  try {
    if (!fetched) await writeNpx(folder)
    await writeFile(join(folder, "script"), step.run)
    for (const file of ["outputs", "summary"]) await writeFile(join(folder, file), "")
    const variables = Object.entries<string>(step.env).map(([variable, expression]) => {
      const input = /^\$\{\{ inputs\.(\w+) \}\}$/.exec(expression)?.[1] ?? ""
      return [variable, inputs[input] ?? action.inputs[input].default ?? ""]
    })
    const child = spawn("bash", ["--noprofile", "--norc", "-eo", "pipefail", join(folder, "script")], {
      env: {
        PATH: [folder, ...(fetched ? [] : [join(root, "node_modules/.bin")]), process.env.PATH].join(
          delimiter,
        ),
        RUNNER_TEMP: folder,
        GITHUB_OUTPUT: join(folder, "outputs"),
        GITHUB_STEP_SUMMARY: join(folder, "summary"),
        ...environment,
        ...Object.fromEntries(variables),
      },
    })
    const [out, err, code] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve) => child.once("close", resolve)),
    ])
    const [outputs, summary] = await Promise.all(
      ["outputs", "summary"].map((file) => readFile(join(folder, file), "utf8")),
    )
    return { code, log: out + err, outputs: outputs ?? "", summary: summary ?? "" }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Writes an npx that fetches nothing: it runs the command after `--`. */
async function writeNpx(folder: string): Promise<void> {
  const script = '#!/usr/bin/env bash\nwhile [ "$1" != -- ]; do shift; done\nshift\nexec "$@"\n'
  await writeFile(join(folder, "npx"), script, { mode: 0o755 })
}
