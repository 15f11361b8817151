import type { Finding } from "./finding.js"

/** Checks what is visible in a key without a request. No part of the key is ever shown. */
export function checkKey(
  variable: string,
  name: string,
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Finding {
  const key = environment[variable]
  const check = "key"
  if (!key)
    return {
      check,
      state: "skipped",
      found: `${variable} is not set`,
      advice: `Set ${variable} to use ${name}.`,
    }
  const problem = findProblem(key)
  if (problem === undefined) return { check, state: "ok", found: `${variable} is set` }
  return {
    check,
    state: "warning",
    found: `${variable} ${problem}`,
    advice: `Set ${variable} to the key alone.`,
  }
}

const placeholders =
  /^<.*>$|^\$\{?\w|^\{\{.*\}\}$|^(your|my|the|an?)[-_ ].*(key|token|secret|here)|^(api[-_ ]?key|key|token|secret|changeme|change[-_]me|placeholder|example|dummy|test|todo|none|null|undefined|x{3,}|\.{3,}|\*{3,})$|\.\.\.$|x{6,}/i

function findProblem(key: string): string | undefined {
  if (/^(["'`]).*\1$|^["'`]|["'`]$/s.test(key)) return "has quotes around its value, which are sent, too"
  if (/\s/.test(key)) return "has white space in its value"
  if (/^bearer\b/i.test(key)) return 'starts with "Bearer", which is added automatically'
  if (placeholders.test(key)) return "looks like a placeholder"
  return /[^\x21-\x7e]/.test(key) ? "has characters that a key cannot have" : undefined
}
