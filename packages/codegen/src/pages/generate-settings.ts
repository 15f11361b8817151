import type { ProviderSpec } from "../document/provider-spec.ts"
import { toTable } from "./to-table.ts"

/** A table of how a provider is reached: key, base URLs, and for how long an answer is fresh. */
export function generateSettings(spec: ProviderSpec): string {
  const { servers, info } = spec.document
  const { environment, cacheTtl } = info["x-provider"]
  const { header, scheme } = spec.auth
  const [live, ...others] = servers
  return toTable(
    ["Setting", "Is"],
    [
      ["Key", `\`${environment?.apiKey}\`, sent as \`${header}: ${scheme ? `${scheme} ` : ""}<key>\``],
      ["Base URL", `\`${live?.url}\`, unless \`${environment?.baseUrl}\` says another, path included`],
      ...others.map(({ url, description }) => ["Other base", `\`${url}\`: ${description}`]),
      [
        "An answer is fresh for",
        `${cacheTtl.seconds} s${cacheTtl["x-evidence"] === "inferred" ? " (inferred)" : ""}`,
      ],
      ["Documentation of", info.version],
    ],
  )
}
