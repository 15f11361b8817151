import type { Mock } from "../mock.js"

/** A line for each mock: its id, its URL and the variables that point a program at it. */
export function renderMocks(mocks: readonly Mock[]): string {
  const widthOf = (key: "id" | "url") => Math.max(...mocks.map((mock) => mock[key].length))
  const [id, url] = [widthOf("id"), widthOf("url")]
  return mocks
    .map((mock) => {
      const variables = Object.entries(mock.environment).map(([name, value]) => `${name}=${value}`)
      return `${mock.id.padEnd(id)}  ${mock.url.padEnd(url)}  ${variables.join(" ")}\n`
    })
    .join("")
}
