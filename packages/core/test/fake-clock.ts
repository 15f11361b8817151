import type { Clock } from "../src/index.js"

/** A clock on which waiting takes no time; remembers the waits. Chance always gives the same number. */
export function createFakeClock(random = 0.5): Clock & { readonly waits: number[] } {
  const waits: number[] = []
  return {
    waits,
    now: Date.now,
    random: () => random,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
    },
  }
}
