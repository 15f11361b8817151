import type { Row, Spread } from "../results/result.ts"

/** The figures of one round of one candidate; throws when what was measured was wrong. */
export type Candidate = () => Promise<Readonly<Record<string, number>>>

/**
 * Measures candidates by turns, so that fluctuations of the machine affect all alike; each round starts with another one. A round
 * that is not counted warms up, unless cold starts are measured.
 */
export async function measure(
  rounds: number,
  candidates: Readonly<Record<string, Candidate>>,
  { warmUp = true } = {},
): Promise<readonly Row[]> {
  const entries = Object.entries(candidates)
  const samples = entries.map((): Record<string, number>[] => [])
  for (let round = warmUp ? 0 : 1; round <= rounds; round++)
    for (let turn = 0; turn < entries.length; turn++) {
      const index = (turn + Math.max(0, round - 1)) % entries.length
      const [name, candidate] = entries[index] ?? []
      if (!candidate) continue
      showProgress(round === 0 ? `warm-up: ${name}` : `round ${round} of ${rounds}: ${name}`)
      const sample = await candidate()
      if (round > 0) samples[index]?.push(sample)
    }
  showProgress("")
  return entries.map(([name], index) => ({
    name,
    figures: toSpreads(samples[index] ?? [], samples[0] ?? []),
  }))
}

/** A figure that has no spread, because it is always the same. */
export function toExact(value: number, first = value): Spread {
  return { median: value, quartiles: [value, value], ratio: value / first }
}

function toSpreads(
  samples: readonly Record<string, number>[],
  first: readonly Record<string, number>[],
): Record<string, Spread> {
  return Object.fromEntries(
    Object.keys(samples[0] ?? {}).map((figure) => {
      const values = samples.map((sample) => sample[figure] ?? Number.NaN)
      const ratios = values.map((value, round) => value / (first[round]?.[figure] ?? Number.NaN))
      const spread: Spread = {
        median: toQuantile(values, 0.5),
        quartiles: [toQuantile(values, 0.25), toQuantile(values, 0.75)],
        ratio: toQuantile(ratios, 0.5),
      }
      return [figure, spread]
    }),
  )
}

function toQuantile(values: readonly number[], quantile: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (sorted.length - 1) * quantile
  const [low = Number.NaN, high = low] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]]
  return low + (high - low) * (at - Math.floor(at))
}

function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[2K${text}`)
}
