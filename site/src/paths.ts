import { join } from "node:path"

/** The folder of the repository. */
export const repository = join(import.meta.dirname, "../..")

/** The folder that the pages are written to, in Markdown; ignored by git, and replaced by every build. */
export const pagesFolder = join(import.meta.dirname, "../.pages")

/** The folder of the pictures on the front page, relative to the repository, and the same below the pages and the site. */
export const picturesFolder = "docs/pictures"

/** The folder of the finished site. */
export const siteFolder = join(import.meta.dirname, "../dist")

/** The folder of the API reference. */
export const referenceFolder = join(pagesFolder, "reference")

/** The tree of the API reference, for the navigation. */
export const referenceTree = `${referenceFolder}.json`
