import type { Block } from "./block.ts"
import type { Program } from "./program.ts"

/** The programs of a page: a block without an import goes on where the one before it ended. */
export function toPrograms(blocks: readonly Block[]): Program[] {
  const programs: Program[] = []
  for (const { page, line, language, text, marks } of blocks) {
    if (!/^(ts|js)$/.test(language) || marks["not run"] !== undefined) continue
    const before = programs.at(-1)
    const isNew = !before || before.page !== page || marks.file !== undefined || /^import /m.test(text)
    const start = isNew ? "" : before.text
    programs[isNew ? programs.length : programs.length - 1] = {
      page,
      line: isNew ? line : before.line,
      text: start + "\n".repeat(line - start.split("\n").length) + text,
      mocks: [isNew ? "" : before.mocks, marks.mocks ?? ""].join(" ").trim(),
      endless: marks.endless !== undefined || (!isNew && before.endless),
      variables: { ...(isNew ? {} : before.variables), ...toVariables(marks.variables) },
      ...(marks.file !== undefined && { file: marks.file }),
    }
  }
  return programs
}

/** The variables of a mark: "A=1 B=2". */
export function toVariables(mark = ""): Record<string, string> {
  return Object.fromEntries(
    [...mark.matchAll(/(\w+)=(\S*)/g)].map(([, name = "", value = ""]) => [name, value]),
  )
}
