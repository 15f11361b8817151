import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { type Browser, chromium, type Page } from "playwright-core"
import { expect, onTestFinished, test } from "vitest"
import { chromiumArguments, findChromium } from "../../test/find-chromium.ts"
import { bundle } from "./bundle.ts"
import type { ask } from "./consumer/ask.ts"
import { expected } from "./expected.ts"
import { startMocks } from "./start-mocks.ts"

test("a page in Chromium gets responses of the mocks, which have another origin", async () => {
  const [mocks, page] = await Promise.all([startMocks(), bundle("page.ts").then(openPage)])
  const seen = await page.evaluate((mocks) => (globalThis as unknown as Asking).ask(mocks), mocks)
  // A browser hides where a redirect leads to.
  const redirect = { ...expected.redirect, origin: "not shown" }
  expect(seen).toEqual({ ...expected, redirect, hasProcess: false })
})

interface Asking {
  ask(mocks: Awaited<ReturnType<typeof startMocks>>): ReturnType<typeof ask>
}

/** A page on a free port that runs a module; it is gone when the test is over. */
async function openPage(source: string): Promise<Page> {
  const server = createServer(({ url }, response) => {
    const isModule = url === "/page.js"
    response.setHeader("content-type", isModule ? "text/javascript" : "text/html")
    response.end(isModule ? source : '<!doctype html><script type="module" src="/page.js"></script>')
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const browser: Browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  onTestFinished(() => browser.close())
  const page = await browser.newPage()
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return page
}
