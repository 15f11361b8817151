const marks: Readonly<Record<string, string>> = {
  inferred: "(Inferred: the provider does not document this.)",
  reported: "(Reported by others: the provider does not document this.)",
  observed: "(Observed in the live API; the provider does not document this.)",
}

/** Adds the evidence to the description of everything that is not documented, so that types and docs show it. */
export function markEvidence(node: unknown): void {
  if (typeof node !== "object" || node === null) return
  for (const child of Object.values(node)) markEvidence(child)
  const mark = "x-evidence" in node && marks[String(node["x-evidence"])]
  if (!mark) return
  const { description } = node as { description?: string }
  Object.assign(node, { description: description ? `${description.trimEnd()} ${mark}` : mark })
}
