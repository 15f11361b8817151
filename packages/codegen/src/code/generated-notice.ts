/** The first line of a generated file: its source, and how to regenerate it. */
export function generatedNotice(mark: "#" | "//" | "", source: string): string {
  return `${mark} Generated from ${source} by "npm run generate"; do not edit.\n`
}
