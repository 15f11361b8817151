import type { Explanation } from "../../index.js"
import { paint, type Terminal } from "../terminal/terminal.js"
import { cutText, showText, wrapText } from "../terminal/text.js"

const width = 13

/** What happened, what helps, when, and how sure that is, on one screen. */
export function renderExplanation(explanation: Explanation, terminal: Terminal): string {
  const { provider, error, helps, when } = explanation
  const { name, status, message, aboutMoney, retryable, elsewhere, maybe } = error
  const room = (terminal.columns ?? Number.POSITIVE_INFINITY) - width
  const facts: readonly (readonly [string, string])[] = [
    ["HAPPENED", cutText(showText(message), 600)],
    ["ABOUT MONEY", aboutMoney ? "yes" : maybe ? "not sure" : "no"],
    ["RETRY", retryable ? "may help" : maybe ? "not sure to help" : "cannot help"],
    ["ELSEWHERE", elsewhere ? "another key or provider could help" : "no"],
    ["HELPS", helps],
    ["WHEN", when],
    ["EVIDENCE", describeEvidence(explanation)],
  ]
  const lines = facts.flatMap(([title, text]) =>
    wrapText(showText(text), room).map(
      (line, index) => paint("dim", (index === 0 ? title : "").padEnd(width), terminal) + line,
    ),
  )
  const head = `${provider ?? "unknown provider"}, status ${status}: ${paint("bold", name, terminal)}`
  return `${[head, "", ...lines].join("\n")}\n`
}

function describeEvidence({ provider, evidence }: Explanation): string {
  if (evidence) return `${evidence} for this error at ${provider}`
  return provider
    ? "none: no spec has this error; read by its status and its words"
    : "none: name the provider"
}
