import type { MachineFacts } from "./read-machine-facts.ts"
import type { SuiteName } from "./suite-names.ts"

/** One of the suites: what it measures, and the goals that it is held to. */
export interface Suite {
  readonly name: SuiteName
  readonly title: string
  measure(): Promise<{ readonly tables: readonly Table[]; readonly goals: readonly Goal[] }>
}

/** What a run of a suite gave, as it is kept in `results/`. */
export interface Result {
  readonly suite: string
  readonly title: string
  /** A date, UTC. */
  readonly on: string
  /** How long the suite took. */
  readonly seconds: number
  readonly machine: MachineFacts
  readonly tables: readonly Table[]
  readonly goals: readonly Goal[]
}

/** Candidates side by side. */
export interface Table {
  readonly title: string
  /** How often each candidate was measured, by turns with the others. */
  readonly rounds: number
  /** The unit of each figure; where it is worth a ratio, that is to the first row. */
  readonly figures: Readonly<Record<string, { readonly unit: string; readonly ratio?: true }>>
  readonly rows: readonly Row[]
}

/** One candidate. */
export interface Row {
  readonly name: string
  readonly figures: Readonly<Record<string, Spread>>
}

/** The figures of all rounds in short. */
export interface Spread {
  readonly median: number
  /** The lower and the upper quartile. */
  readonly quartiles: readonly [number, number]
  /** The median of the ratios to the first row, each taken within one round. */
  readonly ratio: number
}

/** What is wanted, and what is. */
export interface Goal {
  readonly claim: string
  readonly figure: number
  readonly atMost?: number
  readonly atLeast?: number
  readonly unit: string
  /** Where the limit is, and why; shown where the goal is not met. */
  readonly cause?: string
}
