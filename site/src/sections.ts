/** A part of the site: a heading of its navigation and of llms.txt. */
export interface Section {
  readonly title: string
  /** Files of the repository, relative to it, in their order; a pattern adds what was not named before it. */
  readonly sources: readonly string[]
  /** The address of a source: a path that ends with ".md". */
  readonly toRoute: (source: string) => string
}

/** The first page of the site. */
export const startPage = "README.md"

/** Every part of the site that is made of files that people read in the repository, too. */
export const sections: readonly Section[] = [
  {
    title: "Guides",
    sources: [
      "docs/README.md",
      "docs/guides/first-balance.md",
      "docs/guides/was-that-error-about-money.md",
      "docs/guides/watching-a-balance.md",
      "docs/guides/grafana.md",
      "docs/guides/many-accounts.md",
      "docs/guides/guarding-calls.md",
      "docs/guides/testing-offline.md",
      "docs/guides/ci.md",
      "docs/guides/money-and-units.md",
      "docs/guides/!(adding-a-provider).md",
    ],
    toRoute: (source) => (source === "docs/README.md" ? "guides/index.md" : source.replace(/^docs\//, "")),
  },
  {
    title: "Providers",
    sources: ["docs/providers/README.md", "docs/providers/*.md", "docs/money-errors.md"],
    toRoute: (source) => source.replace(/^docs\//, "").replace(/README\.md$/, "index.md"),
  },
  {
    title: "Packages",
    sources: [
      "packages/api-balance/README.md",
      "packages/core/README.md",
      "mocks/README.md",
      "packages/!(codegen)/README.md",
      "packages/*/CHANGELOG.md",
      "mocks/CHANGELOG.md",
    ],
    toRoute: (source) =>
      `packages/${source
        .replace(/^packages\//, "")
        .replace(/\/README\.md$/, ".md")
        .replace(/\/CHANGELOG\.md$/, "-changelog.md")}`,
  },
  {
    title: "Examples",
    sources: ["examples/README.md", "examples/*.{ts,yml}"],
    toRoute: (source) => (source === "examples/README.md" ? "examples/index.md" : `${source}.md`),
  },
  {
    title: "Project",
    sources: [
      "CONTRIBUTING.md",
      "docs/guides/adding-a-provider.md",
      "SECURITY.md",
      "SUPPORT.md",
      "RELEASING.md",
      "CODE_OF_CONDUCT.md",
      "AGENTS.md",
      "docs/glossary.md",
      "docs/architecture.md",
      "docs/decisions/README.md",
      "docs/decisions/*.md",
      "specs/README.md",
      "packages/codegen/README.md",
      "proof/README.md",
      "bench/README.md",
      "site/README.md",
      "actions/README.md",
      "LICENSE",
    ],
    toRoute: (source) =>
      `project/${source
        .replace(/^(packages|docs(\/guides)?)\//, "")
        .replace(/\/README\.md$|\.md$/, "")
        .toLowerCase()}.md`,
  },
]
