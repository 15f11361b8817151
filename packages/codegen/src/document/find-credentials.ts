import type { OpenapiDocument, Operation, Parameter, SecurityScheme } from "./provider-spec.ts"
import { resolveReference } from "./resolve-reference.ts"

/** A key, in the form of the package's facts. */
export interface CredentialFacts {
  readonly option: string
  readonly variables: readonly string[]
  readonly header?: string
  readonly query?: string
  readonly scheme?: string
  readonly user?: string
}

/**
 * The keys of a document: its security schemes with `x-credential`. The scheme's name is the option, unless it names
 * another.
 */
export function findCredentials({ components }: OpenapiDocument): CredentialFacts[] {
  return Object.entries(components?.securitySchemes ?? {}).flatMap(([name, scheme]) => {
    const credential = scheme["x-credential"]
    if (!credential) return []
    const { option = name, variables, user } = credential
    return [{ option, variables, ...toPlace(scheme), ...(user && { user }) }]
  })
}

/** The names of HTTP schemes are case-insensitive. */
function toPlace({
  type,
  scheme,
  in: place,
  name,
  "x-credential": credential,
}: SecurityScheme): Partial<CredentialFacts> {
  if (type === "http" && scheme)
    return { header: "Authorization", scheme: `${scheme[0]?.toUpperCase()}${scheme.slice(1).toLowerCase()}` }
  if (place === "query") return { query: name ?? "" }
  return { header: name ?? "", ...(credential?.scheme && { scheme: credential.scheme }) }
}

/** The options of the keys that an operation accepts; a requirement without one of our keys means that it needs none. */
export function findTakenKeys(
  document: OpenapiDocument,
  { security = document.security }: Pick<Operation, "security">,
): string[] {
  const schemes = document.components?.securitySchemes ?? {}
  return security.flatMap((requirement) =>
    Object.keys(requirement).flatMap((name) => {
      const credential = schemes[name]?.["x-credential"]
      return credential ? (credential.option ?? name) : []
    }),
  )
}

/** The account parameters in paths: those with `x-account`, without duplicates. */
export function findAccountParameters(document: OpenapiDocument) {
  const all = Object.values(document.paths)
    .flatMap((item) => [
      ...((item.parameters as readonly Parameter[] | undefined) ?? []),
      ...Object.values(item).flatMap((operation) => operation?.parameters ?? []),
    ])
    .map((parameter) => resolveReference(document, parameter))
    .flatMap(({ name, description, "x-account": account }) =>
      account ? [{ name, description, ...account }] : [],
    )
  return [...new Map(all.map((parameter) => [parameter.name, parameter])).values()]
}

/** The pages where keys are made, by option; a key whose page is unknown is missing. */
export function findKeyPages({
  components,
}: OpenapiDocument): Record<string, { url: string; evidence: string }> {
  const schemes = Object.entries(components?.securitySchemes ?? {})
  return Object.fromEntries(
    schemes.flatMap(([name, { "x-credential": credential }]) =>
      credential?.keysUrl
        ? [
            [
              credential.option ?? name,
              { url: credential.keysUrl.url, evidence: credential.keysUrl["x-evidence"] },
            ],
          ]
        : [],
    ),
  )
}
