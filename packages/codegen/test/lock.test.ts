import { expect, test } from "vitest"
import { stringify } from "yaml"
import { generateDocument } from "../src/code/generate-document.ts"
import { createVastDocument } from "./create-vast-document.ts"
import { acme, readAcme, toSha256, toVendored } from "./read-acme.ts"

test("a vendor's document that differs from the locked one is refused", async () => {
  await expect(readAcme(toVendored(acme, undefined, { sha256: "0".repeat(64) }))).rejects.toThrow(
    `specs/acme/vendor.lock.yaml:1 #/sha256: the file has the sha256 ${toSha256(acme)}: it was edited, or is another version`,
  )
  await expect(readAcme(toVendored(acme, undefined, { version: "2026-11-26" }))).rejects.toThrow(
    "specs/acme/vendor.lock.yaml:1 #/version: vendor.yaml has version 2026-11-25",
  )
})

test("a lock that lacks a field, or has an unknown one, is refused", async () => {
  const { "vendor.lock.yaml": _, ...unlocked } = toVendored(acme)
  await expect(readAcme(unlocked)).rejects.toThrow("specs/acme/vendor.lock.yaml: the file does not exist")
  const lock = {
    sha256: undefined,
    sha265: toSha256(acme),
    keep: "GET /balance",
    parts: [{ file: "a.yaml" }],
  }
  const error = await readAcme(toVendored(acme, undefined, lock)).catch(String)
  expect(error).toContain('specs/acme/vendor.lock.yaml:1 #/: "sha256" is missing or not text')
  expect(error).toContain('specs/acme/vendor.lock.yaml:1 #/sha265: "sha265" is unknown')
  expect(error).toContain("specs/acme/vendor.lock.yaml:1 #/keep: this is not a list")
  expect(error).toContain('specs/acme/vendor.lock.yaml:1 #/parts/0: "source" is missing or not text')
})

test("a missing operation that the lock keeps is an error", async () => {
  const keep = ["GET /balance", "POST /balance", "GET /credits"]
  await expect(readAcme(toVendored(acme, undefined, { keep }))).rejects.toThrow(
    "specs/acme/vendor.lock.yaml:1 #/keep/1: vendor.yaml has no operation POST /balance\nspecs/acme/vendor.lock.yaml:1 #/keep/2: vendor.yaml has no operation GET /credits",
  )
})

test("of 100 paths and 700 schemas, two operations and their references become a document under 60 kB", async () => {
  const keep = ["GET /do/3", "POST /do/42"]
  const actions = [{ target: "$.tags[0]", update: { description: "Calls that cost nothing." } }]
  const vendor = stringify(createVastDocument())
  expect(vendor.length).toBeGreaterThan(600_000)
  const spec = await readAcme(toVendored(vendor, actions, { keep }))
  expect(generateDocument(spec).length).toBeLessThan(60_000)

  const { paths, components, tags, ...rest } = spec.document
  expect(Object.entries(paths).map(([path, item]) => [path, ...Object.keys(item)])).toEqual([
    ["/do/3", "get"],
    ["/do/42", "post"],
  ])
  expect(tags?.map(({ name }) => name)).toEqual(["Billing", "Spending"])
  expect(rest).not.toHaveProperty("webhooks")
  const names = (start: number) => Array.from({ length: 7 }, (_, index) => `Schema${start + index}`)
  expect(Object.entries(components).map(([type, named]) => [type, Object.keys(named)])).toEqual([
    ["securitySchemes", ["apiKey"]],
    ["parameters", ["Page"]],
    ["responses", ["Unauthorized"]],
    ["schemas", [...names(21), ...names(294), ...names(693)]],
  ])
}, 60_000)

test("a hand-written spec is not pruned: a component without a reference is an error", async () => {
  const spec = acme.replace(
    "    Balance:",
    "    Left: { type: object, description: Nobody asks for it. }\n    Balance:",
  )
  await expect(readAcme({ "openapi.yaml": spec })).rejects.toThrow('Component: "Left" is never used.')
  const { document } = await readAcme(toVendored(spec))
  expect(Object.keys((document.components as { schemas?: object }).schemas ?? {})).toEqual([
    "Balance",
    "Problem",
  ])
})
