import { execFile } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { compiler } from "./compiler.ts"
import { toConsumer } from "./write-providers.ts"

const run = promisify(execFile)

/**
 * Checks a program that uses the first `count` of the written providers.
 * @throws Error when it does not compile
 */
export async function checkTypes(folder: string, count: number): Promise<Record<string, number>> {
  return checkProgram(folder, `consumer-${count}`, toConsumer(count))
}

/**
 * Checks a program that is written into a folder.
 * @throws Error when it does not compile
 */
export async function checkProgram(
  folder: string,
  name: string,
  source: string,
): Promise<{ instantiations: number; check: number; total: number; memory: number }> {
  const file = join(folder, `${name}.ts`)
  await writeFile(file, source)
  const project = join(folder, `tsconfig-${name}.json`)
  await writeFile(project, JSON.stringify({ compilerOptions: { ...compiler, noEmit: true }, files: [file] }))
  const { stdout } = await run("tsc", ["-p", project, "--extendedDiagnostics"])
  const read = (name: string) => Number(new RegExp(`^${name}: +([\\d.]+)`, "m").exec(stdout)?.[1])
  return {
    instantiations: read("Instantiations"),
    check: read("Check time") * 1000,
    total: read("Total time") * 1000,
    memory: read("Memory used") / 1024,
  }
}
