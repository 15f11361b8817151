/** The values of the `{names}` of a template in a path that matches it. */
export function readParameters(template: string, path: string): Record<string, string> {
  const values = path.split("/")
  return Object.fromEntries(
    template.split("/").flatMap((part, index) => {
      const name = /^\{(.+)\}$/.exec(part)?.[1]
      return name === undefined ? [] : [[name, decode(values[index] ?? "")]]
    }),
  )
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
