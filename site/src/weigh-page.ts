/**
 * How much a page counts in the search, by its address: what people use comes before what the project is made of. The browser
 * runs this function from its text, so it uses nothing but its parameter.
 */
export function weighPage(address: string): number {
  const weights = {
    guides: 4,
    providers: 2,
    packages: 2,
    examples: 1,
    reference: 0.5,
    project: 0.3,
    files: 0.2,
  }
  const [, section = ""] =
    address.match(/\/(guides|providers|packages|examples|reference|project|files)\//) ?? []
  return address.includes("changelog") ? 0.2 : (weights[section as keyof typeof weights] ?? 1)
}
