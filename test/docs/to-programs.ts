import type { Block } from "./block.ts"
import type { Program } from "./program.ts"

/** The programs of a page: a block without an import goes on where the one before it ended. */
export function toPrograms(blocks: readonly Block[]): Program[] {
  const programs: Program[] = []
  for (const { page, line, language, text, marks, command } of blocks) {
    if (!/^(ts|js)$/.test(language) || marks["not run"] !== undefined) continue
    const before = programs.at(-1)
    const isNew = !before || before.page !== page || marks.file !== undefined || /^import /m.test(text)
    const start = isNew ? "" : before.text
    const shown = isNew ? command : before.command
    programs[isNew ? programs.length : programs.length - 1] = {
      page,
      line: isNew ? line : before.line,
      text: start + "\n".repeat(line - start.split("\n").length) + text,
      endless: marks.endless !== undefined || (!isNew && before.endless),
      ...(shown !== undefined && { command: shown }),
      ...(marks.file !== undefined && { file: marks.file }),
    }
  }
  return programs
}
