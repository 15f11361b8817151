import type { ReadOnce } from "./clients.ts"

/**
 * Calls one after the other.
 * @throws Error when a call gives anything but 25.5
 */
export async function callManyTimes(read: ReadOnce, calls: number): Promise<void> {
  for (let call = 0; call < calls; call++) {
    const balance = await read()
    if (balance !== 25.5) throw new Error(`a balance of ${balance}, not of 25.5`)
  }
}
