// Takes the pictures of the front page from the output of the demo; the command must be built (npm run build).
import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { chromium } from "playwright-core"
import { chromiumArguments, findChromium } from "../../../test/find-chromium.ts"
import { picturesFolder, repository } from "../paths.ts"
import { drawTerminal } from "./draw-terminal.ts"
import { readCards } from "./read-cards.ts"
import { createDemoReport, runDemo } from "./run-demo.ts"

const folder = join(repository, picturesFolder)
/** Bytes. */
const limit = 150_000
/** What is shown around the cards, in pixels. */
const gap = 16

writeFileSync(join(folder, "table.svg"), drawTerminal("npx api-balance --demo", await runDemo(), 98))

const report = await createDemoReport()
writeFileSync(join(folder, "report.txt"), readCards(report))
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
for (const colorScheme of ["light", "dark"] as const) {
  const page = await browser.newPage({
    viewport: { width: 1000, height: 1600 },
    deviceScaleFactor: 2,
    colorScheme,
  })
  await page.setContent(report)
  const cards = page.locator(".cards > article")
  const [first, last] = [await cards.nth(-2).boundingBox(), await cards.last().boundingBox()]
  const details = await cards.last().locator("details").first().boundingBox()
  if (!first || !last || !details) throw new Error("The report of the demo has no two cards.")
  const clip = {
    x: first.x - gap,
    y: first.y - gap,
    width: last.x + last.width - first.x + 2 * gap,
    height: details.y - first.y + gap,
  }
  const path = join(folder, `report-${colorScheme}.png`)
  await page.screenshot({ path, clip, fullPage: true })
  const size = readFileSync(path).length
  if (size > limit) throw new Error(`${path} has ${size} bytes: more than ${limit} make the front page slow.`)
}
await browser.close()
