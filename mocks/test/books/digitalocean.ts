import { add, isAtLeast } from "@api-balance/core"
import fc from "fast-check"
import { expect } from "vitest"
import { type Book, usd, zero } from "../book.js"
import type { TestCall } from "../open-ledger.js"

const call = { body: { name: "x", size: "s-1vcpu-1gb", image: "ubuntu-24-04-x64" } }
const always = { account_urn: "do:team:x", start_date: "2020-01-01", end_date: "2100-01-01" }

export const book: Book = {
  options: { balance: "3.3", monthToDate: "2", costPerDroplet: "0.0437" },
  bucket: "balance",
  spend: fc.constant(["createDroplet", call] satisfies [string, TestCall]),
  reads: [["getCustomerBalance"], ["getPrepaymentConfig"], ["listBillingInsights", { parameters: always }]],
  check: (read, { start, toppedUp }) => {
    const { config, status } = read("getPrepaymentConfig") as Prepayment
    const [left, used] = [usd(status.balance), usd(status.month_to_date_balance)]
    // What a month has used is left again in the next one.
    expect(add(left, used)).toEqual(add(add(start, usd("2")), toppedUp))
    expect(usd(config.spend_limit)).toEqual(add(left, used))
    expect(status.blocked).toBe(left.value === "0")
    expect(isAtLeast(left, zero)).toBe(true)
    expect(read("getCustomerBalance")).toMatchObject({ month_to_date_usage: status.month_to_date_balance })
  },
}

interface Prepayment {
  readonly config: { readonly spend_limit: string }
  readonly status: {
    readonly balance: string
    readonly month_to_date_balance: string
    readonly blocked: boolean
  }
}
