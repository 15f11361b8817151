import mocks = require("@api-balance/mocks")
import apiBalance = require("api-balance")
import asking = require("./ask.js")

async function run() {
  const started = await mocks.startMocks()
  console.log(JSON.stringify(await asking.ask(apiBalance, started)))
  await started.close()
}

void run()
