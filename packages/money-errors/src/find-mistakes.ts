import { moneyErrors } from "./generated/money-errors.js"
import type { MoneyError } from "./money-error.js"

/** What a program does after an error: the same call again later, none, or one with another key or at another provider. */
export type Verdict = "retry" | "stop" | "elsewhere"

/** An error that a program interprets incorrectly. */
export interface Mistake {
  /** The error. */
  readonly error: MoneyError
  /** The verdict of the program. */
  readonly verdict: unknown
  /** The correct verdicts. */
  readonly right: readonly Verdict[]
}

/**
 * Tests a program with every error of the corpus, and resolves to those that it interprets incorrectly. "retry" is correct if a
 * retry may help, "stop" if it cannot, and "elsewhere" if another key or provider could. Rejects if the program throws.
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
