import { expect, test } from "vitest"
import { readAnswer, startLedger } from "../../../test/start-ledger.ts"
import { createElevenLabs } from "../src/index.js"

test("credits are spent by the character, refused with both figures, bought, and renewed each month", async () => {
  const mock = await startLedger("elevenlabs", { balance: "12", plan: "100", now: "2026-11-25T00:00:00Z" })
  const elevenlabs = createElevenLabs({ apiKey: mock.apiKey, baseUrl: mock.url })
  const speak = async (text: string) => {
    const parts = { params: { path: { voice_id: "v" } }, body: { text }, parseAs: "text" } as const
    return readAnswer(elevenlabs, elevenlabs.client.POST("/v1/text-to-speech/{voice_id}", parts))
  }
  const read = async () => (await elevenlabs.getBalance()).buckets[0]
  expect(await speak("Hello, you")).toBeUndefined()
  expect(await read()).toMatchObject({
    available: { value: "2", unit: "credit" },
    allotment: { amount: { value: "100" }, renews: "month", renewsAt: "2026-12-01T00:00:00.000Z" },
  })
  expect(await speak("Hello")).toMatchObject({
    name: "InsufficientBalanceError",
    status: 401,
    available: { value: "2" },
    required: { value: "5" },
  })
  mock.ledger.topUp("150")
  expect(await speak("Hello")).toBeUndefined()
  expect((await read())?.available.value).toBe("147")
  mock.ledger.advance("6d")
  expect((await read())?.available.value).toBe("100")
})
