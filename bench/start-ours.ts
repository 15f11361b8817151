// Starts the mocks of all five providers in this process, and tells where they are.
import { startMocks } from "@api-balance/mocks"

const ledger = process.argv.includes("--ledger") ? { ledger: true as const } : {}
const mocks = await startMocks(ledger)
console.log(JSON.stringify({ vinci: mocks.vinci.url }))
