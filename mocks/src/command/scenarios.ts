import type { ProviderId } from "../generated/provider-ids.js"
import { faultKinds } from "../scenario/fault-kinds.js"
import { listScenarios } from "../scenario/list-scenarios.js"
import { readSpec } from "../spec/read-spec.js"

/** Prints the scenarios of providers, and the faults. */
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
    `Faults, for any provider\n${renderColumns(faults.map(({ name, summary }) => [name, summary]))}`,
  )
}

/** Indented lines with aligned columns. */
function renderColumns(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (most, row) => row.map((cell, index) => Math.max(most[index] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) => `  ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join("  ")}`.trimEnd())
    .map((line) => `${line}\n`)
    .join("")
}

/**
 * The statuses of a scenario, abbreviated: "200 in 8 operations", "402 of createVideo". `--json` lists the operations.
 */
function renderStatuses(operations: readonly { operation: string; status: number }[]): string {
  const statuses = [...new Set(operations.map(({ status }) => status))]
  return statuses
    .map((status) => {
      const [first, ...others] = operations.filter((one) => one.status === status)
      return others.length === 0
        ? `${status} of ${first?.operation}`
        : `${status} in ${others.length + 1} operations`
    })
    .join(", ")
}
