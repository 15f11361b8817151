import type { ProviderId } from "../generated/provider-ids.js"
import { faultKinds } from "../scenario/fault-kinds.js"
import { listScenarios } from "../scenario/list-scenarios.js"
import { readSpec } from "../spec/read-spec.js"
import { renderColumns } from "./render-columns.js"
import { renderStatuses } from "./render-statuses.js"

/** Prints the scenarios of providers, and the faults of all. */
export async function scenarios(ids: readonly ProviderId[], json: boolean): Promise<void> {
  const specs = await Promise.all(ids.map(readSpec))
  const listed = specs.map((spec) => ({ provider: spec.id, scenarios: listScenarios(spec) }))
  const faults = faultKinds.map(({ name, value = "", summary }) => ({ name: name + value, summary }))
  if (json) {
    console.log(JSON.stringify({ version: 1, providers: listed, faults }, undefined, 2))
    return
  }
  for (const one of listed) {
    const rows = one.scenarios.map(({ name, summary = "", operations }) => [
      name,
      renderStatuses(operations),
      summary,
    ])
    process.stdout.write(`${one.provider}\n${renderColumns(rows)}\n`)
  }
  process.stdout.write(
    `Faults, of any provider\n${renderColumns(faults.map(({ name, summary }) => [name, summary]))}`,
  )
}
