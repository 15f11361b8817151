const mark = "(Inferred: the provider does not document this.)"

/** Says in the description of everything that is `x-evidence: inferred` that it is, so that types and docs say so too. */
export function markInferred(node: unknown): void {
  if (typeof node !== "object" || node === null) return
  for (const child of Object.values(node)) markInferred(child)
  if (!("x-evidence" in node) || node["x-evidence"] !== "inferred") return
  const { description } = node as { description?: string }
  Object.assign(node, { description: description ? `${description.trimEnd()} ${mark}` : mark })
}
