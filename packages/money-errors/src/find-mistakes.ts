import { moneyErrors } from "./generated/money-errors.js"
import type { MoneyError } from "./money-error.js"

/** What a program does after an error: the same call again later, none, or one with another key or at another provider. */
export type Verdict = "retry" | "stop" | "elsewhere"

/** An error that a program takes for another one. */
export interface Mistake {
  readonly error: MoneyError
  /** What the program said. */
  readonly verdict: unknown
  /** What would have been right. */
  readonly right: readonly Verdict[]
}

/**
 * Holds a program against every error of the corpus, and resolves to those that it got wrong. "retry" is right where a retry may
 * help, "stop" where it cannot, and "elsewhere" where another key or provider could. Rejects where the program throws.
 */
export async function findMistakes(
  program: (error: MoneyError) => Verdict | Promise<Verdict>,
): Promise<Mistake[]> {
  const mistakes: Mistake[] = []
  for (const error of moneyErrors) {
    const verdict = await program(structuredClone(error))
    const right: Verdict[] = [
      error.retryable ? "retry" : "stop",
      ...(error.elsewhere ? (["elsewhere"] as const) : []),
    ]
    if (!right.includes(verdict)) mistakes.push({ error, verdict, right })
  }
  return mistakes
}
