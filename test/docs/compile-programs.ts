import { dirname, join } from "node:path"
import ts from "typescript"
import type { Program } from "./program.ts"
import { root } from "./read-pages.ts"

/** What the compiler says of all programs, as "page:line: message"; it sees them in one go. */
export function compilePrograms(programs: readonly Program[]): string[] {
  const files = new Map(programs.map((program) => [toPath(program), program]))
  const config = ts.readConfigFile(join(root, "tsconfig.test.json"), ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root)
  const host = ts.createCompilerHost(options)
  const { readFile, fileExists, directoryExists } = host
  host.readFile = (path) => files.get(path)?.text ?? readFile(path)
  host.fileExists = (path) => files.has(path) || fileExists(path)
  const folders = new Set([...files.keys()].map((path) => dirname(path)))
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? false)
  const getSourceFile = host.getSourceFile
  host.getSourceFile = (path, version) => {
    const text = files.get(path)?.text
    return text === undefined ? getSourceFile(path, version) : ts.createSourceFile(path, text, version, true)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, " ")
    const page = file && files.get(file.fileName)?.page
    return page && file
      ? `${page}:${file.getLineAndCharacterOfPosition(start).line + 1}: ${message}`
      : message
  })
}

/** A path that finds what is installed in the repository; nothing is written there. */
function toPath({ page, line, file }: Program): string {
  return join(root, "test/docs", page.replaceAll("/", "-"), file?.replace(/js$/, "ts") ?? `${line}.ts`)
}
