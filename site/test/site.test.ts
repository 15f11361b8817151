import { existsSync, globSync, readFileSync } from "node:fs"
import { createRequire } from "node:module"
import type { AxeResults, RunOptions } from "axe-core"
import { type BrowserContextOptions, chromium, type Page } from "playwright-core"
import { afterAll, describe, expect, onTestFinished, test } from "vitest"
import { chromiumArguments, findChromium } from "../../test/find-chromium.ts"
import { siteFolder } from "../src/paths.ts"
import { startServer } from "./start-server.ts"

if (!existsSync(siteFolder)) throw new Error("There is no site yet: npm run site")
const routes = globSync("**/*.html", { cwd: siteFolder })
  .sort()
  .map((file) => `/${file.replace(/(index)?\.html$/, "")}`)

const server = await startServer(siteFolder)
const browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
afterAll(async () => {
  await browser.close()
  server.close()
})

async function openPage(route: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options)
  onTestFinished(() => context.close())
  const page = await context.newPage()
  await page.goto(server.url + route, { waitUntil: "networkidle" })
  return page
}

const telephone = { width: 360, height: 780 }
const screen = { width: 1280, height: 900 }

// It opens every page, a thousand and more.
const aWhile = { timeout: 300_000 }

test("no page is wider than a phone: wide content scrolls in its own box", aWhile, async () => {
  const page = await openPage("/", { viewport: telephone, javaScriptEnabled: false })
  const wide: string[] = []
  for (const route of routes) {
    await page.goto(server.url + route)
    const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    if (excess > 0) wide.push(`${route}: ${excess} px too wide`)
  }
  expect(wide).toEqual([])
})

test("flags and names with a hyphen do not break on a telephone", async () => {
  const page = await openPage("/", { viewport: telephone, javaScriptEnabled: false })
  for (const route of ["/packages/api-balance", "/guides/many-accounts", "/providers/"]) {
    await page.goto(server.url + route)
    const words = await page
      .locator("code .word")
      .evaluateAll((found) => found.map((word) => [word.textContent, word.getClientRects().length]))
    expect(words.length, route).toBeGreaterThan(0)
    expect(
      words.filter(([, lines]) => lines !== 1),
      route,
    ).toEqual([])
  }
})

test("the start page shows the table and the report, and the navigation leads to all providers", async () => {
  const page = await openPage("/", { viewport: screen, colorScheme: "dark" })
  const pictures = await page.locator(".VPHome img").evaluateAll((found) =>
    (found as HTMLImageElement[]).map(({ alt, naturalWidth, currentSrc }) => ({
      alt: alt.split(" ").slice(0, 2).join(" "),
      isSeen: naturalWidth > 800,
      isDark: currentSrc.includes("dark"),
    })),
  )
  expect(pictures).toEqual([
    { alt: "A table", isSeen: true, isDark: false },
    { alt: "Two cards", isSeen: true, isDark: true },
  ])
  await page.getByRole("link", { name: "Providers", exact: true }).first().click()
  await page.locator("h1", { hasText: "All providers" }).waitFor()
  const columns = await page
    .locator(".table")
    .first()
    .evaluate((box) => box.scrollWidth - box.clientWidth)
  expect(columns).toBe(0)
})

test("a signature of the reference has the types of its parameters", async () => {
  const page = await openPage("/reference/core/functions/multiply", { viewport: screen })
  const signature = await page.locator(".language-ts code").first().textContent()
  expect(signature).toContain("\n  amount: Amount<Unit>,\n  factor: string | number | bigint,\n)")
})

describe("with the keyboard alone", () => {
  test.each(["ledger", "secret", "retry"])(
    'the search for "%s" finds users\' pages before those about the project',
    async (word) => {
      const page = await openPage("/", { viewport: screen })
      await page.keyboard.press("Control+k")
      await page.getByRole("searchbox").fill(word)
      await page.getByRole("option").first().waitFor()
      const found = await page
        .getByRole("option")
        .locator("a")
        .evaluateAll((links) => (links as HTMLAnchorElement[]).map(({ pathname }) => pathname))
      expect(found[0]).toMatch(/^\/(guides|providers|packages)\//)
      expect(found.slice(0, 5).filter((path) => path.startsWith("/project/"))).toEqual([])
    },
  )

  test("search finds a page and Enter opens it, without a request to another host", async () => {
    const page = await openPage("/", { viewport: screen })
    await page.keyboard.press("Control+k")
    await page.getByRole("searchbox").waitFor()
    await page.keyboard.type("was that error about money?")
    await page.getByRole("option").first().waitFor()
    await page.keyboard.press("Enter")
    await page.locator("h1", { hasText: "Was that error about money?" }).waitFor()
    expect(new URL(page.url()).pathname).toBe("/guides/was-that-error-about-money")
    const requested = await page.evaluate(() =>
      performance.getEntriesByType("resource").map(({ name }) => name),
    )
    expect(requested.length).toBeGreaterThan(5)
    expect(requested.filter((name) => !name.startsWith(`${server.url}/`))).toEqual([])
  })

  test("the first Tab offers to skip the navigation, and the focus is visible", async () => {
    const page = await openPage("/guides/ci", { viewport: screen })
    await page.keyboard.press("Tab")
    const focused = page.locator(":focus")
    expect(await focused.textContent()).toBe("Skip to content")
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid")
  })

  test("the colours are turned, and stay so on the next page", async () => {
    const page = await openPage("/guides/ci", { viewport: screen, colorScheme: "light" })
    const isDark = () => page.evaluate(() => document.documentElement.classList.contains("dark"))
    expect(await isDark()).toBe(false)
    await page.getByRole("switch").focus()
    await page.keyboard.press("Enter")
    await page.goto(`${server.url}/guides/upgrading`)
    expect(await isDark()).toBe(true)
  })
})

describe("text stands out from its background", () => {
  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8")
  const sample = [
    "/",
    "/guides/first-balance",
    "/packages/api-balance",
    "/providers/venice",
    "/examples/github-workflow.yml",
    "/reference/core/classes/InsufficientBalanceError",
  ]

  test.each(["light", "dark"] as const)("in the %s", async (colorScheme) => {
    const page = await openPage("/", { viewport: screen, colorScheme })
    const faint: string[] = []
    for (const route of sample) {
      await page.goto(server.url + route)
      await page.evaluate(axe)
      const { violations } = await page.evaluate(
        (options) =>
          (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(
            options,
          ),
        { runOnly: ["color-contrast"] },
      )
      faint.push(...violations.flatMap(({ nodes }) => nodes.map(({ html }) => `${route}: ${html}`)))
    }
    expect(faint).toEqual([])
  })
})
