import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"
import { pathToFileURL } from "node:url"
import { findFreePort } from "../find-free-port.ts"
import type { Block } from "./block.ts"
import { checkWorkflow } from "./check-workflow.ts"
import { findExpectations } from "./find-expectations.ts"
import { instrument } from "./instrument.ts"
import type { Lane } from "./lane.ts"
import { mask } from "./mask.ts"
import type { Program } from "./program.ts"
import { root } from "./read-pages.ts"
import { runCommand, startCommand } from "./run-commands.ts"
import { type Command, isServer, splitCommands, splitCrontab, splitScript } from "./split-commands.ts"
import { toPrograms } from "./to-programs.ts"

const splitters: Readonly<Record<string, (text: string) => Command[]>> = {
  sh: splitScript,
  console: splitCommands,
  crontab: splitCrontab,
}

/** Runs the blocks of a page in their order, in a folder of its own; gives what is false, as "page:line: why". */
export async function runPage(blocks: readonly Block[], lane: Lane): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-page-"))
  for (const name of ["node_modules", "examples"]) symlinkSync(join(root, name), join(folder, name))
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }')
  const port = String(await findFreePort())
  const programs = toPrograms(blocks)
  const problems: string[] = []
  let running: Awaited<ReturnType<typeof startCommand>> | undefined

  for (const block of blocks) {
    const { page, line, language, text, marks } = block
    if (marks["not run"] !== undefined) continue
    const report = (offset: number, why: string) => problems.push(`${page}:${line + offset}: ${why}`)
    if (marks.setup !== undefined) {
      const setup = `${process.execPath} ${join(import.meta.dirname, "setups", marks.setup)}`
      const { code, output } = await runCommand(setup, folder, { PATH: process.env.PATH ?? "" })
      if (code !== 0) report(0, output)
    }
    if (marks.file !== undefined) {
      mkdirSync(join(folder, marks.file, ".."), { recursive: true })
      writeFileSync(join(folder, marks.file), text)
    }
    if (language === "json") readWith(JSON.parse, text, report)
    else if (language === "yaml") readWith(checkWorkflow, text, report)
    else if (language in splitters) await runShell(block, report)
    else if (language === "ts" || language === "js") {
      const program = programs.find((program) => program.line === line)
      if (program && program.file === undefined) problems.push(...(await runProgram(program)))
    } else report(0, `no way to run "${language}" is known: mark it as not run, and say why`)
  }
  running?.close()
  rmSync(folder, { recursive: true })
  return problems

  async function runProgram({ page, line, text, command, endless }: Program): Promise<string[]> {
    try {
      const expectations = findExpectations(text)
      const path = join(folder, `program-${line}.ts`)
      writeFileSync(path, instrument(text, expectations))
      const outcome = await lane.host.run({
        path,
        endless,
        environment: lane.prepare(command),
      })
      if (outcome.error !== undefined) return [`${page}:${line}: ${outcome.error}`]
      return expectations.flatMap(({ line, from, to, text }) => {
        const printed = outcome.printed.filter(({ position }) => position >= from && position < to)
        const said = printed.map(({ text }) => text).join("\n")
        return printed.length > 0 && flatten(said) === flatten(text)
          ? []
          : [`${page}:${line}: ${differ(text, said)}`]
      })
    } catch (error) {
      return [`${page}:${(error as Error).message}`]
    }
  }

  async function runShell(
    { language, text, marks, command }: Block,
    report: (offset: number, why: string) => void,
  ) {
    const shell = marks.mocks === undefined ? command : `npx api-balance-mocks exec ${marks.mocks} -- bash`
    const environment = {
      ...lane.prepare(shell?.endsWith(" bash") ? shell : undefined),
      ...(marks.clock !== undefined && {
        NODE_OPTIONS: `--import ${pathToFileURL(join(import.meta.dirname, "stop-clock.ts"))}?${marks.clock}`,
      }),
      HOME: folder,
      ROOT: root,
      PATH: [join(import.meta.dirname, "bin"), join(root, "node_modules/.bin"), process.env.PATH].join(
        delimiter,
      ),
    }
    const blur = marks.clock === undefined ? mask : (text: string) => text.trimEnd()
    for (const { offset, command, output } of splitters[language]?.(text) ?? []) {
      const here = command.replaceAll("4010", port)
      if (isServer(command) || marks.endless !== undefined) {
        running?.close()
        running = await startCommand(isServer(command) ? `${here} --port ${port}` : here, folder, environment)
        const { output: first = "" } = running
        if (first === "" || (output !== undefined && blur(output) !== blur(first)))
          report(offset, differ(output ?? "that it goes on", first))
        continue
      }
      const outcome = await runCommand(here, folder, environment)
      if (output !== undefined && blur(output) !== blur(outcome.output))
        report(offset, differ(output, outcome.output))
      if (output === undefined && outcome.code !== 0)
        report(offset, `exit code ${outcome.code}: ${outcome.output}`)
    }
  }
}

function readWith(
  read: (text: string) => unknown,
  text: string,
  report: (offset: number, why: string) => void,
) {
  try {
    read(text)
  } catch (error) {
    report(0, String(error))
  }
}

/** A comment may show on one line what is printed on several. */
function flatten(text: string): string {
  return mask(text).replace(/\s+/g, " ")
}

function differ(stated: string, said: string): string {
  return `the page states\n${stated}\nbut what came is\n${said || "nothing"}`
}
