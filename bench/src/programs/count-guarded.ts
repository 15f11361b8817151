// Prints how many reservations or guarded calls are made in a second of processor time: of a million, the first tenth and the
// last one.
import { type Amount, createApiBalance, createReservationLedger, toAmount } from "api-balance"

const [what = ""] = process.argv.slice(2)
const count = 1_000_000
const price = toAmount("0.05", "USD")
const all: Amount = toAmount(count, "USD")

const run = what === "reservations" ? await createReserve() : createRun()
for (let call = 0; call < count / 10; call++) await run() // warms up

const rates: number[] = []
for (let part = 0; part < 10; part++) {
  const before = process.cpuUsage()
  for (let call = 0; call < count / 10; call++) await run()
  const { user, system } = process.cpuUsage(before)
  rates.push(count / 10 / ((user + system) / 1e6))
}
const rateOf = (part: number) => rates[part] ?? Number.NaN
console.log(
  JSON.stringify({
    rate: rates.toSorted((a, b) => a - b)[5],
    first: rateOf(0),
    last: rateOf(9),
    flat: (rateOf(8) + rateOf(9)) / (rateOf(0) + rateOf(1)),
  }),
)

/** A reservation and its commit. */
async function createReserve(): Promise<() => Promise<void>> {
  const ledger = createReservationLedger()
  const requestedAt = await ledger.mark("purse")
  await ledger.observe("purse", { requestedAt, figures: [{ bucket: "usd", available: all.value }] })
  let key = 0
  const buckets = ["usd"]
  return async () => {
    const name = `key ${key++}`
    const reply = await ledger.reserve("purse", { key: name, price: price.value, buckets, ttlMs: 60_000 })
    if (reply.state !== "granted") throw new Error(reply.state)
    await ledger.commit("purse", { key: name, amount: price.value, buckets })
  }
}

/** A guarded call that does nothing. */
function createRun(): () => Promise<void> {
  const provider = {
    id: "bank",
    getBalance: async () => ({ buckets: [{ id: "usd", available: all }] }),
  }
  const { guard } = createApiBalance({ providers: [provider] })
  return async () => {
    if ((await guard.run({ provider: "bank", price }, () => 1)) !== 1) throw new Error("another result")
  }
}
