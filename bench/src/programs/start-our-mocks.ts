// Starts the mocks of the compared providers in this process; prints where Vinci's is. A way may be given: "ledger", "rich" (a
// ledger with more than a benchmark can spend), or the name of a scenario.
import { startMocks } from "@api-balance/mocks"
import { comparedProviders } from "../calls/compared-providers.ts"

const [way] = process.argv.slice(2)
const ledgers = { ledger: true, rich: { vinci: { balance: "1000000" } } } as const
const ledger = way === "ledger" || way === "rich" ? { ledger: ledgers[way] } : {}
const mocks = await startMocks({ providers: comparedProviders, ...ledger })
if (way !== undefined && ledger.ledger === undefined) mocks.vinci.use(way)
console.log(mocks.vinci.url)
