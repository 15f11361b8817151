import { findAccountParameters, findCredentials, findKeyPages } from "../document/find-credentials.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { toTable } from "./to-table.ts"

/** A table of a provider's settings: keys, base URLs and cache TTL. */
export function generateSettings({ document }: ProviderSpec): string {
  const { servers, info } = document
  const { variables, cacheTtl, lag } = info["x-provider"]
  const [live, ...others] = servers
  const keys = findCredentials(document)
  const pages = findKeyPages(document)
  return toTable(
    ["Setting", "Value"],
    [
      ...keys.map(({ option, variables, header, query, scheme, user }) => [
        keys.length === 1 ? "Key" : `Key \`${option}\``,
        `${toList(variables)}, sent as \`${
          query ? `?${query}=` : `${header}: ${scheme ? `${scheme} ` : ""}`
        }${user ? `base64(<${user}>:<key>)` : "<key>"}\`${toKeyPage(pages[option])}`,
      ]),
      ...findAccountParameters(document).map(({ option, variables }) => [
        `Parameter \`${option}\``,
        `${toList(variables)}, part of paths`,
      ]),
      ["Base URL", `\`${live?.url}\`; \`${variables.baseUrl}\` replaces it, path included`],
      ...others.map(({ url, description, "x-region": region }) => [
        region ? `Region "${region}"` : "Other base",
        `\`${url}\`: ${description}`,
      ]),
      [
        "Cache TTL",
        `${cacheTtl.seconds} s${cacheTtl["x-evidence"] === "documented" ? "" : ` (${cacheTtl["x-evidence"]})`}`,
      ],
      ...(lag ? [["Charges show in the balance", `within ${lag.seconds} s (${lag["x-evidence"]})`]] : []),
      ["Docs version", info.version],
    ],
  )
}

function toList(variables: readonly string[]): string {
  return variables.map((variable) => `\`${variable}\``).join(" or ")
}

function toKeyPage(page: { url: string; evidence: string } | undefined): string {
  return page ? `, made at [${new URL(page.url).host}](${page.url}) (${page.evidence})` : ""
}
