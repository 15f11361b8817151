// Starts the mocks of all five providers in this process; prints where Vinci's is. "ledger" or a scenario may be given.
import { startMocks } from "@api-balance/mocks"

const [mode = "plain"] = process.argv.slice(2)
const mocks = await startMocks(mode === "ledger" ? { ledger: true } : {})
if (mode !== "ledger" && mode !== "plain") mocks.vinci.use(mode)
console.log(mocks.vinci.url)
