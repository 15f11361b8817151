import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { parse } from "yaml"
import type { ConsoleOnly } from "../document/console-only.ts"
import { SpecError } from "./problems.ts"

const file = "specs/console-only.yaml"
const fields = ["id", "name", "state", "x-evidence", "note"]
const kinds = ["documented", "reported", "inferred", "observed"]

/**
 * Reads the providers without a package.
 * @throws SpecError with all problems
 */
export async function readConsoleOnly(root: string, ids: readonly string[]): Promise<ConsoleOnly> {
  const list: ConsoleOnly = parse(await readFile(join(root, file), "utf8"))
  const problems = findProblems(list, ids)
  if (problems.length > 0) throw new SpecError(problems.map((problem) => `${file}: ${problem}`).join("\n"))
  return list
}

function findProblems({ retrieved, providers }: ConsoleOnly, ids: readonly string[]): string[] {
  const names = providers.map(({ id }) => id)
  return [
    ...(/^\d{4}-\d\d-\d\d$/.test(retrieved) ? [] : ["`retrieved` is not a date"]),
    ...(names.join() === names.toSorted().join() ? [] : ["the providers are not in the order of their ids"]),
    ...names.filter((id, index) => names.indexOf(id) !== index).map((id) => `"${id}" stands here twice`),
    ...names.filter((id) => ids.includes(id)).map((id) => `"${id}" has a package`),
    ...providers.flatMap((provider) => findFaults(provider).map((fault) => `"${provider.id}" ${fault}`)),
  ]
}

/** A claim has evidence and its source; an unknown fact has neither. */
function findFaults(provider: ConsoleOnly["providers"][number]): string[] {
  const { id, name, state, note, "x-evidence": evidence } = provider
  const isKnown = state === "console only"
  return [
    ...(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) && name ? [] : ["needs an `id` and a `name`"]),
    ...(isKnown || state === "unknown" ? [] : ["needs the `state` `console only` or `unknown`"]),
    ...(isKnown && !(note && evidence && kinds.includes(evidence))
      ? ["needs `x-evidence` and a `note`"]
      : []),
    ...(!isKnown && evidence ? ["has evidence of what is unknown"] : []),
    ...Object.keys(provider)
      .filter((field) => !fields.includes(field))
      .map((field) => `has the unknown field "${field}"`),
  ]
}
