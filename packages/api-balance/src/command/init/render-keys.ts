import { stripVTControlCharacters } from "node:util"
import { helpSection } from "../options/help.js"
import type { Terminal } from "../terminal/terminal.js"
import type { FoundKeys } from "./find-keys.js"

/** A list of the keys that were found, and of what each can report. */
export function renderKeys(keys: readonly FoundKeys[], { colour }: Terminal): string {
  const text = helpSection(
    "Keys in the environment:",
    keys.map((found) => [found.variables.join(", "), `${found.provider}: ${describe(found)}`] as const),
  ).trimStart()
  return colour ? text : stripVTControlCharacters(text)
}

function describe({ reports, missing }: FoundKeys): string {
  const more = [...new Set(missing.map(({ variable }) => variable))].map(
    (variable) => `with ${variable}, too: ${join(missing.filter((one) => one.variable === variable))}`,
  )
  const own =
    reports.length > 0
      ? reports.join(", ")
      : missing.length > 0
        ? "this key alone reports nothing"
        : "has no endpoint for balances or spending; only its errors are understood"
  return [own, ...more].join("; ")
}

function join(missing: FoundKeys["missing"]): string {
  return missing.map(({ resource }) => resource).join(", ")
}
