/** Matches a path template below any of the prefixes; its first group is the path without the prefix. */
export function toPattern(prefixes: readonly string[], template: string): RegExp {
  const path = template
    .split(/\{[^}]+\}/)
    .map(toLiteral)
    .join("[^/]+")
  return new RegExp(`^(?:${prefixes.map(toLiteral).join("|")})(${path})$`)
}

function toLiteral(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
}
