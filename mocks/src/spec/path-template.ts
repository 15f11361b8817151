/** Matches a path template below any of the prefixes; its first group is the path without the prefix. */
export function toPattern(prefixes: readonly string[], template: string): RegExp {
  return new RegExp(`^(?:${prefixes.map(toLiteral).join("|")})(${toSource(template, "[^/]+")})$`)
}

/** The values of a template's `{names}` in a matching path, decoded if possible. */
export function readParameters(template: string, path: string): Record<string, string> {
  const names = [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name)
  const [, ...values] = new RegExp(`^${toSource(template, "([^/]+)")}$`).exec(path) ?? []
  return Object.fromEntries(names.map((name, index) => [name, decode(values[index] ?? "")]))
}

/** Fills a template's `{names}` with values. */
export function fillTemplate(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{([^}]+)\}/g, (_, name) => encodeURIComponent(String(values[name])))
}

function toSource(template: string, value: string): string {
  return template
    .split(/\{[^}]+\}/)
    .map(toLiteral)
    .join(value)
}

function toLiteral(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
}

/** A "%" that stands for itself does not make a path invalid. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
