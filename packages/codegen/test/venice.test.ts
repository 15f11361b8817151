import { readFile } from "node:fs/promises"
import { join } from "node:path"
import { expect, test } from "vitest"
import { parse } from "yaml"

const root = join(import.meta.dirname, "../../..")
const read = (file: string) => readFile(join(root, file), "utf8")

test("the published file contains no sentence of the vendor's", async () => {
  const published = toWords(await read("packages/venice/openapi.yaml"))
  const sentences = findTexts(parse(await read("specs/venice/vendor.yaml")))
    .filter((text) => text.includes(" "))
    .flatMap((text) => text.split(/[.!?:;\n]/))
    .map(toWords)
    .filter((sentence) => sentence.split(" ").length >= 3)
  expect(sentences.length).toBeGreaterThan(30)
  expect(sentences.filter((sentence) => published.includes(` ${sentence} `))).toEqual([])
})

function toWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^a-z0-9_-]+/)
    .join(" ")
    .trim()
}

function findTexts(value: unknown): string[] {
  if (typeof value === "string") return [value]
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(findTexts) : []
}
