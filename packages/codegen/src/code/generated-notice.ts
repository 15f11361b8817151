/** The first line of a generated file: where it comes from, and how to make it anew. */
export function generatedNotice(mark: "#" | "//" | "", source: string): string {
  return `${mark} Generated from ${source} by "npm run generate"; do not edit.\n`
}
