import { slug } from "github-slugger"
import { defineConfig } from "vitepress"
import { keepWords } from "../src/keep-words.ts"
import { pagesFolder, siteFolder } from "../src/paths.ts"
import { repositoryUrl } from "../src/repository-url.ts"
import { toSidebar } from "../src/to-sidebar.ts"
import { version } from "../src/version.ts"
import { weighPage } from "../src/weigh-page.ts"

// Two purses that are not added up.
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" fill="#0d7560"><rect x="1" y="7" width="6" height="8" rx="1.5"/><rect x="9" y="2" width="6" height="13" rx="1.5"/></svg>'

export default defineConfig({
  title: "api-balance",
  description:
    "Ask every API provider that you pay: what do I have left, what did I use, was that error about money?",
  lang: "en",
  srcDir: pagesFolder,
  outDir: siteFolder,
  cleanUrls: true,
  head: [["link", { rel: "icon", href: `data:image/svg+xml,${encodeURIComponent(icon)}` }]],
  // Anchors are those of the same files in the repository.
  markdown: {
    anchor: { slugify: slug },
    languageAlias: { crontab: "sh", service: "ini", conf: "nginx" },
    // A table that is too wide scrolls in a box of its own, by keyboard too.
    config: ({ renderer: { rules } }) => {
      rules.table_open = () => '<div class="table" tabindex="0"><table>'
      rules.table_close = () => "</table></div>"
      const renderCode = rules.code_inline
      rules.code_inline = (...token) => keepWords(renderCode?.(...token) ?? "")
    },
    theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
  },
  // The table of all providers needs the width.
  transformPageData: ({ relativePath }) =>
    relativePath === "providers/index.md" ? { frontmatter: { aside: false } } : undefined,
  themeConfig: {
    nav: [
      { text: "Guides", link: "/guides/first-balance", activeMatch: "/guides/" },
      { text: "Providers", link: "/providers/", activeMatch: "/providers/" },
      { text: "Examples", link: "/examples/", activeMatch: "/examples/" },
      { text: "API reference", link: "/reference/", activeMatch: "/reference/" },
      ...(repositoryUrl ? [{ text: "Source", link: repositoryUrl }] : []),
      { text: version, link: "/packages/api-balance" },
    ],
    sidebar: toSidebar(),
    outline: [2, 3],
    search: { provider: "local", options: { miniSearch: { searchOptions: { boostDocument: weighPage } } } },
    notFound: {
      title: "There is no such page",
      quote: "It may have another address by now: the search finds it.",
      linkText: "To the start page",
      linkLabel: "To the start page",
    },
  },
})
