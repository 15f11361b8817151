import { findFields } from "../document/find-fields.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the constants for fields whose notation the spec states; undefined if there are none. */
export function generateFields({ id, document }: ProviderSpec): string | undefined {
  const fields = new Map(findFields(document).map((field) => [field.constant, field]))
  if (fields.size === 0) return undefined
  const types = new Set([...fields.values()].map(({ facts }) => toType(facts)))
  const constants = [...fields.values()].map(({ constant, name, owner, facts }) => {
    const value = JSON.stringify({ field: name, ...facts })
    return `
/** \`${name}\`${owner && ` of ${owner}`}. */
export const ${constant}: ${toType(facts)}<"${name}", "${constant}"> = ${value}
`
  })
  return `${generatedNotice("//", `specs/${id}`)}import type { ${[...types].sort().join(", ")} } from "@api-balance/core/adapter"
${constants.join("")}`
}

function toType(facts: object): string {
  return "time" in facts ? "TimeField" : "AmountField"
}
