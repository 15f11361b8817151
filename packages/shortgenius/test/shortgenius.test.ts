import { expect, test } from "vitest"
import { createShortGenius } from "../src/index.js"

const answer = (balance: object) =>
  createShortGenius({ apiKey: "sg-key", fetch: async () => Response.json({ balance }) }).getBalance()

test("a pool that is absent does not exist; one that is reported as empty does", async () => {
  expect((await answer({ credits: 1 })).buckets.map(({ id }) => id)).toEqual(["credits"])
  expect((await answer({ credits: 1, image_credits: 0 })).buckets.map(({ id }) => id)).toEqual([
    "credits",
    "image-credits",
  ])
})

test.each([null, "12"])("a pool of %j breaks the contract", async (image_credits) => {
  await expect(answer({ credits: 1, image_credits })).rejects.toMatchObject({
    name: "UnexpectedResponseError",
    field: "balance.image_credits",
  })
})

test.each([
  ["third", { credits: 217 }],
  ["second", { credits: 217, high_quality_video_credits: 1 }],
  ["first", { credits: 217, animated_video_credits: 12, high_quality_video_credits: 1, image_credits: 0.5 }],
])("a response of the %s generation has exactly its own pools", async (_, pools) => {
  expect((await answer(pools)).buckets.map(({ id, available }) => [id, available])).toEqual(
    Object.entries(pools).map(([pool, credits]) => [
      pool.replaceAll("_", "-"),
      { value: String(credits), unit: "credit" },
    ]),
  )
})
