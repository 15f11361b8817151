import { findFields } from "../document/find-fields.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { toTable } from "./to-table.ts"

/** A table of the notation of amounts and times on the wire; empty if the spec states none. */
export function generateFigures({ document }: ProviderSpec): string {
  const rows = findFields(document).map(({ name, owner, facts, schema }) => [
    `\`${[owner, name].filter(Boolean).join(".")}\``,
    "time" in facts ? `${facts.time} since 1970` : toUnit(facts),
    schema["x-evidence"] ?? "documented",
  ])
  return rows.length === 0 ? "" : toTable(["Field", "Unit", "Evidence"], rows)
}

function toUnit({
  unit,
  unitField,
  units,
  scale,
  sign,
}: {
  unit?: string
  unitField?: string
  units?: Readonly<Record<string, string>>
  scale?: string
  sign?: string
}): string {
  const name =
    unit ??
    (unitField
      ? `the unit in \`${unitField}\``
      : Object.entries(units ?? {})
          .map(([region, code]) => `${code} in region "${region}"`)
          .join(", "))
  return `${scale ? `${scale} ` : ""}${name}${sign === "owed" ? "; positive is owed" : ""}`
}
