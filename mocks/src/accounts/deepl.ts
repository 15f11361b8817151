import { add, toAmount } from "@api-balance/core"
import { amount, price } from "../ledger/figures.js"
import { prepaid, readField, toParts } from "../ledger/index.js"
import type { LedgerCall } from "../ledger/ledger.js"

/** DeepL: texts are charged by their characters when they are translated. That the period is a month of the calendar is inferred. */
export const account = prepaid({
  figures: {
    /** How many characters are left in the period; 1069882 unless given, as on the provider's page. */
    balance: amount("character", "1069882"),
    /** How many were used in it; 180118 unless given, as on the provider's page. */
    used: amount("character", "180118"),
    /** What a character costs; 1 unless given, which is documented. */
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

/** The texts as lists of their characters, which are code points. */
function readTexts(call: LedgerCall): string[][] {
  return (readField(call, "text") as string[]).map((text) => [...text])
}
