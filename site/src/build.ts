import { rmSync } from "node:fs"
import { join } from "node:path"
import { build } from "vitepress"
import { checkLinks } from "./check-links.ts"
import { findPages } from "./find-pages.ts"
import { pagesFolder, siteFolder } from "./paths.ts"
import { writeLlms } from "./write-llms.ts"
import { writePages } from "./write-pages.ts"
import { writeReference } from "./write-reference.ts"

/** The URL of the site, with a trailing slash: "https://owner.github.io/api-balance/". */
const url = process.env.SITE_URL ?? "/"

rmSync(pagesFolder, { recursive: true, force: true })
const pages = writePages(findPages())
await writeReference()
await build(join(import.meta.dirname, ".."), { base: new URL(url, "http://localhost").pathname })
writeLlms(pages, url)
checkLinks(siteFolder, url)
