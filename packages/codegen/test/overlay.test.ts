import { expect, test } from "vitest"
import { acme, readAcme, toVendored } from "./read-acme.ts"

const overlay = (...actions: object[]) => readAcme(toVendored(acme, actions))
const info = async (...actions: object[]) => (await overlay(...actions)).document.info as object

test("an overlay removes, updates and copies", async () => {
  const { document } = await overlay(
    { target: "$.externalDocs", remove: true },
    { target: "$.info", update: { title: "Acme", "x-provider": { summary: "what the Acme API costs" } } },
    { target: "$.info", update: { "x-copy": {} } },
    { target: "$.info['x-copy']", copy: "$.info['x-provider']" },
  )
  expect(document).not.toHaveProperty("externalDocs")
  expect(document.info).toMatchObject({
    title: "Acme",
    "x-provider": { name: "Acme", summary: "what the Acme API costs" },
    "x-copy": { name: "Acme", summary: "what the Acme API costs" },
  })
})

test("an update of a list is appended, one entry or several", async () => {
  const dashboard = "$.info['x-provider'].dashboard"
  expect(
    await info(
      { target: dashboard, update: "asking for a refund" },
      { target: dashboard, update: ["closing the account", "limits"] },
      { target: "$.info", update: { "x-list": [{ a: 1 }] } },
      { target: "$.info", update: { "x-list": { b: 2 } } },
    ),
  ).toMatchObject({
    "x-provider": { dashboard: ["adding funds", "asking for a refund", "closing the account", "limits"] },
    "x-list": [{ a: 1 }, { b: 2 }],
  })
})

test("all matches are removed from a list, in whatever order they are named", async () => {
  const list = { target: "$.info", update: { "x-list": [0, 1, 2, 3, 4] } }
  expect(await info(list, { target: "$.info['x-list'][1:4]", remove: true })).toMatchObject({
    "x-list": [0, 4],
  })
  expect(await info(list, { target: "$.info['x-list'][3,0]", remove: true })).toMatchObject({
    "x-list": [1, 2, 4],
  })
})

test.each([
  [
    "matches nothing",
    { target: "$.paths['/b']", update: { get: {} } },
    "nothing in the document matches $.paths['/b']",
  ],
  [
    "removes nothing",
    { target: "$.paths['/b']", remove: true },
    "nothing in the document matches $.paths['/b']",
  ],
  [
    "copies to nothing",
    { target: "$.info['x-b']", copy: "$.info" },
    "nothing in the document matches $.info['x-b']",
  ],
  [
    "copies from nothing",
    { target: "$.info", copy: "$.info['x-b']" },
    "$.info['x-b'] must match exactly one value",
  ],
  ["copies from several", { target: "$.info", copy: "$.info.*" }, "$.info.* must match exactly one value"],
  ["does nothing", { target: "$.info" }, "an action must have exactly one of"],
  [
    "does two things",
    { target: "$.info", update: { a: 1 }, remove: true },
    "an action must have exactly one of",
  ],
  ["removes everything", { target: "$", remove: true }, "the document itself cannot be removed"],
  ["is no JSONPath", { target: "$.info[", remove: true }, "$.info[ is not a JSONPath"],
  [
    "puts a list in the place of a text",
    { target: "$.info", update: { title: ["a"] } },
    'a list cannot be merged into a single value ("title")',
  ],
  [
    "puts a text in the place of an object",
    { target: "$", update: { info: "a" } },
    'a single value cannot be merged into an object ("info")',
  ],
])("an action that %s is an error that names it", async (_, action, reason) => {
  const first = { target: "$.info", update: { "x-note": 1 } }
  await expect(overlay(first, action)).rejects.toThrow(`specs/acme/overlay.yaml:1 #/actions/1: ${reason}`)
})

test("a typo in an action is an error with the intended word", async () => {
  const error = await overlay({ target: "$.info", updat: { a: 1 } }).catch(String)
  expect(error).toContain(
    "specs/acme/overlay.yaml:1 #/actions/0/updat: Property `updat` is not expected here. Did you mean: update",
  )
  await expect(overlay({ tagret: "$.info", update: { a: 1 } })).rejects.toThrow(
    "specs/acme/overlay.yaml:1 #/actions/0: The field `target` must be present on this level.",
  )
})
