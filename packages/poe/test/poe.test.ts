import { expect, test } from "vitest"
import { createPoe } from "../src/index.js"

const apiKey = "example-0123456789"
const noon = Date.UTC(2026, 10, 25, 12)
/** Six queries, one an hour up to noon, in pages of two from the newest on. */
function createPaged() {
  const asked: (string | null)[] = []
  const fetch = async (url: string) => {
    const cursor = new URL(url).searchParams.get("starting_after")
    asked.push(cursor)
    const next = cursor === null ? 6 : Number(cursor) - 1
    const data = [next, next - 1].map((hour) => ({
      creation_time: (noon - (6 - hour) * 3_600_000) * 1000,
      bot_name: "m",
      query_id: String(hour),
      usage_type: "API",
      cost_points: hour,
    }))
    return Response.json({ has_more: next > 2, length: 2, data })
  }
  const poe = createPoe({ apiKey, fetch })
  const read = async (range: { since?: string; until?: string }) =>
    (await Array.fromAsync(poe.charges(range))).map(({ requestId }) => requestId).join(" ")
  return { asked, read }
}

test("charges are read over all pages, and returned from the oldest on", async () => {
  const { asked, read } = createPaged()
  expect(await read({})).toBe("1 2 3 4 5 6")
  expect(asked).toEqual([null, "5", "3"])
})

test("pages older than `since` are not requested, and `until` is exclusive", async () => {
  const { asked, read } = createPaged()
  expect(await read({ since: "2026-11-25T10:00:00Z", until: "2026-11-25T12:00:00Z" })).toBe("4 5")
  expect(asked).toEqual([null, "5"])
  await expect(read({ since: "soon" })).rejects.toMatchObject({ name: "InvalidOptionError", option: "since" })
})

test("a history that does not say whether there is more ends", async () => {
  const data = [
    { creation_time: noon * 1000, bot_name: "m", query_id: "1", usage_type: "API", cost_points: 1 },
  ]
  const short = createPoe({ apiKey, fetch: async () => Response.json({ data }) })
  expect(await Array.fromAsync(short.charges())).toHaveLength(1)
})

test.each([["2026-11-25"], [1.5], [null]])("a time of %j breaks the contract", async (creation_time) => {
  const data = [{ creation_time, bot_name: "m", query_id: "1", usage_type: "API", cost_points: 1 }]
  const odd = createPoe({ apiKey, fetch: async () => Response.json({ has_more: false, data }) })
  await expect(odd.charges().next()).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "data[0].creation_time",
  })
})

test.each<[status: number, type: string, name: string]>([
  [402, "insufficient_credits", "InsufficientBalanceError"],
  [403, "moderation_error", "InvalidRequestError"],
  [403, "permission_error", "PermissionError"],
  [529, "overloaded_error", "ServerError"],
])("%i with the type %s is a %s", async (status, type, name) => {
  const body = { error: { message: "No.", type, code: status } }
  expect(await createPoe({ apiKey }).readError({ status, body })).toMatchObject({ name, status })
})
