import { add, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, readField, toParts } from "../ledger/index.js"
import type { LedgerCall } from "../ledger/ledger.js"

/** DeepL: texts are charged per character when they are translated. The period is a calendar month (inferred). */
export const account = prepaid({
  figures: {
    /** The characters left in the period; 1069882 by default, as on the provider's page. */
    balance: amount("character", "1069882"),
    /** The characters used in it; 180118 by default, as on the provider's page. */
    used: amount("character", "180118"),
    /** The cost of a character; 1 by default (documented). */
    costPerCharacter: price("character", "1"),
  },
  totals: ["used"],
  renewals: {
    month: ({ balance, used }) => ({ balance: add(balance, used), used: toAmount(0, "character") }),
  },
  charges: [
    {
      operations: ["translateText"],
      price: "costPerCharacter",
      quantity: (call) => readTexts(call).flat().length,
      refuse: () => ({ example: "empty" }),
      receipt: (_, call) => {
        const isAsked = readField(call, "show_billed_characters") === true
        return {
          translations: readTexts(call).map(({ length }) => ({
            detected_source_language: "EN",
            text: "Hallo",
            ...(isAsked && { billed_characters: length }),
          })),
        }
      },
    },
  ],
  reads: {
    getUsage: ({ balance, used }) => ({
      character_count: used,
      character_limit: Number(toParts(add(balance, used), 1)),
    }),
  },
})

/** Splits the texts into characters, which are code points. */
function readTexts(call: LedgerCall): string[][] {
  return (readField(call, "text") as string[]).map((text) => [...text])
}
