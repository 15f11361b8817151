import { expect, test } from "vitest"
import { applyOverlay } from "../src/spec/apply-overlay.ts"

const document = { info: { title: "Old", description: "Theirs" }, paths: { "/a": { get: {} } } }

test("an overlay removes and updates, and leaves the document that it was given as it was", async () => {
  const result = await applyOverlay(document, {
    overlay: "1.0.0",
    actions: [
      { target: "$..description", remove: true },
      { target: "$.info", update: { title: "New" } },
    ],
  })
  expect(result).toEqual({ info: { title: "New" }, paths: { "/a": { get: {} } } })
  expect(document.info.title).toBe("Old")
})

test("an action that matches nothing is an error that names its target", async () => {
  const overlay = { overlay: "1.0.0", actions: [{ target: "$.paths['/b']", update: { get: {} } }] }
  await expect(applyOverlay(document, overlay)).rejects.toThrow(
    "nothing in the document matches $.paths['/b']",
  )
})
