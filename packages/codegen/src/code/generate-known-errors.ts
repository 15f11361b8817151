import type { FindError } from "../document/find-error.ts"
import { type Example, findExamples } from "../document/find-examples.ts"
import { findOperations } from "../document/find-operations.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"
import { generatedNotice } from "./generated-notice.ts"

const certainties = ["observed", "documented", "reported", "inferred"]

/**
 * Generates the servers of each provider, and the evidence of its errors: the weakest of the examples with the same status and
 * meaning, and after it the phrases by which messages of better evidence are known.
 */
export function generateKnownErrors(
  specs: readonly (readonly [spec: ProviderSpec, findError: FindError])[],
): string {
  const entries = specs.map(([{ id, document }, findError]) => {
    const own = findOperations(document).flatMap(({ operation }) => operation.servers ?? [])
    const servers = [...new Set([...document.servers, ...own].map(({ url }) => url))]
    const groups = new Map<string, Example[]>()
    for (const example of findExamples(document)) {
      const error = findError(example.operation, example.name)
      if (!error) continue
      const key = [example.status, error.name, ...(error.maybe ?? [])].join(" ")
      groups.set(key, [...(groups.get(key) ?? []), example])
    }
    const evidence = Object.fromEntries([...groups].map(([key, examples]) => [key, toEvidence(examples)]))
    return `  "${id}": ${JSON.stringify({ servers, evidence })},\n`
  })
  return `${generatedNotice("//", "specs")}import type { ProviderId } from "./registry.js"

/** How a fact about a provider is known. */
export type Evidence = "observed" | "documented" | "reported" | "inferred"

/**
 * The live base URLs of each provider, and the evidence of each of its errors, by status, name and alternatives: where it is
 * not the same for all messages, the weakest comes first, and the phrases of better evidence follow, from weak to strong.
 */
export const knownErrors: Readonly<
  Record<
    ProviderId,
    {
      readonly servers: readonly string[]
      readonly evidence: Readonly<
        Record<string, Evidence | readonly [Evidence, Readonly<Partial<Record<Evidence, readonly string[]>>>]>
      >
    }
  >
> = {
${entries.join("")}}
`
}

function toEvidence(examples: readonly Example[]): unknown {
  const rank = ({ evidence }: Example) => certainties.indexOf(evidence)
  const sorted = [...examples].sort((left, right) => rank(right) - rank(left))
  const phrases: Record<string, string[]> = {}
  for (const example of sorted) {
    const weaker = sorted.filter((other) => rank(other) > rank(example))
    const phrase = weaker.length > 0 && findPhrase(example, weaker.map(toMessage))
    if (!phrase) continue
    const known = phrases[example.evidence] ?? []
    phrases[example.evidence] = known.includes(phrase) ? known : [...known, phrase]
  }
  const weakest = sorted[0]?.evidence
  return Object.keys(phrases).length > 0 ? [weakest, phrases] : weakest
}

/** The first four words or more, without figures, that no weaker message has. */
function findPhrase(example: Example, weaker: readonly string[]): string | undefined {
  const runs = toMessage(example).match(/[^\d"]+/g) ?? []
  for (let count = 4; count <= 12; count++)
    for (const run of runs) {
      const words = run.trim().split(/\s+/)
      const phrase = words.slice(0, count).join(" ")
      const isOwn = phrase.length > 7 && !weaker.some((message) => message.includes(phrase))
      if (isOwn) return phrase
    }
  return undefined
}

/** The longest text of a body is its message. */
function toMessage({ value }: Example): string {
  const texts: string[] = []
  JSON.stringify(value, (_, one: unknown) => {
    if (typeof one === "string") texts.push(one.replace(/\s+/g, " "))
    return one
  })
  return texts.sort((left, right) => right.length - left.length)[0] ?? ""
}
