import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { checkLinks } from "../src/check-links.ts"

/** A site of two pages; `start` is an anchor of the first one. */
function createSite(start: string): string {
  const folder = mkdtempSync(join(tmpdir(), "api-balance-site-"))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, "guides"))
  writeFileSync(join(folder, "index.html"), start)
  writeFileSync(
    join(folder, "guides/ci.html"),
    '<h2 id="is-there-enough">Is there enough?</h2><a href="/">Start</a>',
  )
  writeFileSync(join(folder, "llms.txt"), "- [CI](/guides/ci)\n")
  return folder
}

test("links to pages, to their anchors and to other hosts are fine", () => {
  const folder = createSite(
    '<a href="/guides/ci#is-there-enough"></a><a href="guides/ci.html"></a><a href="https://openapis.org/?a=1&amp;b=2"></a>',
  )
  expect(() => checkLinks(folder, "/")).not.toThrow()
})

test.each(["/guides/cd", "/guides/ci#enough", "#there", "http://openapis.org", "https://open apis.org"])(
  "the link %s leads nowhere",
  (link) => {
    const folder = createSite(`<a href="${link}"></a>`)
    expect(() => checkLinks(folder, "/")).toThrow(`index.html: ${link}`)
  },
)

test("a site below another address has no link to the root of its host", () => {
  const folder = createSite("")
  expect(() => checkLinks(folder, "https://owner.example/docs/")).toThrow("guides/ci.html: /")
})
