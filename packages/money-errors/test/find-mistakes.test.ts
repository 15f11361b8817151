import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { Ajv2020 } from "ajv/dist/2020.js"
import { describe, expect, test } from "vitest"
import { findMistakes, moneyErrors } from "../src/index.js"

const read = async (file: string) => JSON.parse(await readFile(join(import.meta.dirname, "..", file), "utf8"))

describe("the corpus", () => {
  test("has enough of both, each with its source and its own id", () => {
    const money = moneyErrors.filter(({ aboutMoney }) => aboutMoney).length
    expect(moneyErrors.length).toBeGreaterThanOrEqual(300)
    expect(money).toBeGreaterThanOrEqual(100)
    expect(moneyErrors.length - money).toBeGreaterThanOrEqual(60)
    expect(new Set(moneyErrors.map(({ id }) => id)).size).toBe(moneyErrors.length)
  })

  test("is the same as JSON, and keeps to its schema", async () => {
    const json = await read("money-errors.json")
    expect(json).toEqual(moneyErrors)
    const validate = new Ajv2020({ allErrors: true }).compile(await read("schema.json"))
    validate(json)
    expect(validate.errors ?? []).toEqual([])
  })
})

describe("a program is tested with the corpus", () => {
  test.each(["retry", "stop", "elsewhere"] as const)("one that always says %s fails", async (verdict) => {
    expect((await findMistakes(() => verdict)).length).toBeGreaterThan(30)
  })

  test.each([
    [
      "retries every 429 and 5xx",
      ({ status }: { status: number }) => (status === 429 || status >= 500 ? "retry" : "stop"),
    ],
    [
      "takes a 402 alone for money",
      ({ status }: { status: number }) => (status === 402 ? "elsewhere" : "retry"),
    ],
  ] as const)("one that %s fails", async (_, program) => {
    const mistakes = await findMistakes(program)
    expect(mistakes.some(({ error }) => error.aboutMoney && !error.retryable)).toBe(true)
  })

  test("one that knows all of it makes no mistake", async () => {
    const mistakes = await findMistakes(({ retryable, elsewhere }) =>
      retryable ? "retry" : elsewhere ? "elsewhere" : "stop",
    )
    expect(mistakes).toEqual([])
  })

  test("a mistake has the received and the correct verdict; a program that changes a case changes no other", async () => {
    const [mistake] = await findMistakes((error) => {
      Object.assign(error, { retryable: true })
      return "nonsense" as never
    })
    expect(mistake).toMatchObject({ error: moneyErrors[0], verdict: "nonsense", right: ["stop"] })
  })
})
