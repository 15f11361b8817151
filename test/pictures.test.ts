import { readFileSync, statSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { drawTerminal } from "../site/src/pictures/draw-terminal.ts"
import { readCards } from "../site/src/pictures/read-cards.ts"
import { createDemoReport, runDemo } from "../site/src/pictures/run-demo.ts"

const root = join(import.meta.dirname, "..")
const readPicture = (name: string) => readFileSync(join(root, "docs/pictures", name), "utf8")
const advice = "The pictures of the front page are old: npm --prefix site run pictures"

test("the table on the front page is the output of the demo", async () => {
  expect(drawTerminal("npx api-balance --demo", await runDemo(), 98), advice).toBe(readPicture("table.svg"))
})

test("the report on the front page matches the demo's report", async () => {
  const text = readCards(await createDemoReport())
  expect(text, advice).toBe(readPicture("report.txt"))
  expect(text).toContain("OpenRouter (demo)")
})

test("the front page shows its pictures to everybody, and none is heavy", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8")
  const shown = [...readme.matchAll(/"\.\/(docs\/pictures\/[\w.-]+)"/g)].map(([, path = ""]) => path)
  expect(new Set(shown)).toEqual(
    new Set(["table.svg", "report-light.png", "report-dark.png"].map((name) => `docs/pictures/${name}`)),
  )
  for (const path of shown) expect(statSync(join(root, path)).size, path).toBeLessThan(150_000)
  for (const [image] of readme.matchAll(/<img[^>]*>/g)) expect(image).toMatch(/ alt="[^"]{40,}"/)
})

test("a picture of a terminal keeps columns, colours and signs", () => {
  const picture = drawTerminal(
    "a <b> & c",
    "\u001B[2mNAME  VALUE\u001B[22m\nx      \u001B[31m1 USD\u001B[39m\n",
    20,
  )
  expect(picture.match(/<text.*<\/text>/g)).toEqual([
    '<text x="20" y="35" textLength="8.4" class="green">$</text>',
    '<text x="36.8" y="35" textLength="75.6">a &lt;b> &amp; c</text>',
    '<text x="20" y="55" textLength="33.6" class="dim">NAME</text>',
    '<text x="70.4" y="55" textLength="42" class="dim">VALUE</text>',
    '<text x="20" y="75" textLength="8.4">x</text>',
    '<text x="78.8" y="75" textLength="42" class="red">1 USD</text>',
  ])
})
