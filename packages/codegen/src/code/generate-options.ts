import { findAccountParameters } from "../document/find-credentials.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

/** Generates the options of a provider's create function: its own keys and parameters, and the common options. */
export function generateOptions({ id, name, document }: ProviderSpec): string {
  const { variables } = document.info["x-provider"]
  const keys = Object.entries(document.components.securitySchemes).flatMap(
    ([scheme, { description, "x-credential": credential }]) =>
      credential ? [{ option: scheme, ...credential, description }] : [],
  )
  const parameters = findAccountParameters(document)
  const regions = document.servers.flatMap(({ "x-region": region }) => region ?? [])
  const lines = [
    ...keys.map(
      ({ option, variables: names, description }) =>
        `  /** ${toSentence(description)} Defaults to ${orJoin(names)}. */\n  readonly ${option}?: Credential\n`,
    ),
    ...parameters.map(
      ({ option, variables: names, description }) =>
        `  /** ${toSentence(description)} Defaults to ${orJoin(names)}. */\n  readonly ${option}?: string\n`,
    ),
    ...(regions.length > 0
      ? [
          `  /** The region, which selects the host. Defaults to \`${variables.region}\`, then "${regions[0]}". */\n  readonly region?: ${regions.map((region) => `"${region}"`).join(" | ")}\n`,
        ]
      : []),
  ]
  return `${generatedNotice("//", `specs/${id}`)}import type { Credential, ProviderOptions } from "@api-balance/core"

/** The options of \`create${name}\`, all optional. */
export interface ${name}Options extends ProviderOptions {
${lines.join("")}}
`
}

function toSentence(text = ""): string {
  return text.replaceAll(/\s+/g, " ").trim()
}

function orJoin(variables: readonly string[]): string {
  return variables.map((variable) => `\`${variable}\``).join(", or ")
}
