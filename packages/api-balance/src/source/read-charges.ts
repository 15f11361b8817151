import type { ChargeRange } from "@api-balance/core"
import type { ReadOptions } from "../model/read-options.js"
import type { ChargeRow } from "../model/row.js"
import { toError } from "../model/to-error.js"
import type { Source } from "./create-source.js"

/**
 * The charges of all providers that report them, one provider after the other; a failure ends only its own provider's
 * charges.
 */
export async function* readCharges(
  sources: readonly Source[],
  options: ChargeRange & Pick<ReadOptions, "signal" | "timeout">,
): AsyncGenerator<ChargeRow, void> {
  for (const { provider, accountRef } of sources) {
    if (!provider.charges) continue
    try {
      for await (const charge of provider.charges(options)) yield { ...accountRef, charge }
    } catch (error) {
      yield { ...accountRef, error: toError(error) }
    }
  }
}
