import { expect, test } from "vitest"
import { generateFacts } from "../src/code/generate-facts.ts"
import { findCredentials } from "../src/document/find-credentials.ts"
import { findExamples } from "../src/document/find-examples.ts"
import { acme, edit, readAcme } from "./read-acme.ts"

test("a YAML anchor may be used any number of times, and each use is independent", async () => {
  const uses = Array.from({ length: 150 }, (_, index) => `        field${index}: *amount\n`).join("")
  const anchored = edit(
    acme,
    "        usd: { type: number, description: US dollars. }\n",
    `        usd: &amount { type: number, description: US dollars., x-evidence: inferred }\n${uses}`,
  )
  const { document } = await readAcme({ "openapi.yaml": anchored })
  const description = "US dollars. (Inferred: the provider does not document this.)"
  expect(document.components).toMatchObject({
    schemas: {
      Balance: { properties: { usd: { description }, field0: { description }, field149: { description } } },
    },
  })
})

test("the variables of a server are replaced by their defaults", async () => {
  const spec = await readAcme({
    "openapi.yaml": edit(
      acme,
      "url: https://api.acme.example/v1",
      "url: https://{region}.acme.example/{version}\n    variables: { region: { default: eu, enum: [eu, us] }, version: { default: v1 } }",
    ),
  })
  expect(generateFacts(spec, "0.0.0")).toContain('"baseUrl": "https://eu.acme.example/v1"')
  await expect(readAcme({ "openapi.yaml": edit(acme, "https://api.", "https://{region}.") })).rejects.toThrow(
    "specs/acme/openapi.yaml:16 #/servers/0/url",
  )
})

test.each(["bearer", "Bearer", "BEARER"])("the scheme %s is HTTP bearer", async (scheme) => {
  const { document } = await readAcme({ "openapi.yaml": edit(acme, "scheme: bearer", `scheme: ${scheme}`) })
  expect(findCredentials(document)).toEqual([
    { option: "apiKey", variables: ["ACME_API_KEY"], header: "Authorization", scheme: "Bearer" },
  ])
})

test("an example can have other evidence than the rest of its response", async () => {
  const wrongKey = "unauthorized: { summary: A wrong key, value: { error: unauthorized } }"
  const { document } = await readAcme({
    "openapi.yaml": edit(
      acme,
      wrongKey,
      `${wrongKey}\n                expired: { summary: An old key, x-evidence: reported, value: { error: expired } }`,
    ),
  })
  expect(findExamples(document).map(({ name, evidence }) => [name, evidence])).toEqual([
    ["healthy", "documented"],
    ["unauthorized", "documented"],
    ["expired", "reported"],
  ])
})
