import { expect, test } from "vitest"
import { createShortGenius } from "../src/index.js"

const answer = (balance: object) =>
  createShortGenius({ apiKey: "sg-key", fetch: async () => Response.json({ balance }) }).getBalance()

test("a pool that is absent does not exist; one that is told to be empty does", async () => {
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
  [400, "Insufficient credits", "InsufficientBalanceError"],
  [400, "You have insufficient video credits left", "InsufficientBalanceError"],
  [402, "", "InsufficientBalanceError"],
  [400, "Invalid request", "InvalidRequestError"],
  [400, "Insufficient length of script. Credits: the author", "InvalidRequestError"],
  [404, "Insufficient credits", "InvalidRequestError"],
])("%i %j is a %s", async (status, message, name) => {
  const error = await createShortGenius({ apiKey: "sg-key" }).readError({ status, body: { message } })
  expect(error?.name).toBe(name)
})
