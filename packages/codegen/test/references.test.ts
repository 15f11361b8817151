import { symlink } from "node:fs/promises"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { expect, onTestFinished, test } from "vitest"
import { acme, edit, readAcme, toSha256, toVendored } from "./read-acme.ts"

const reference = '{ $ref: "#/components/schemas/Balance" }'
const money = "Money: { type: object, properties: { usd: { type: number, description: US dollars. } } }\n"
const vendo = { "../vendo/openapi.yaml": money }

test.each([
  ["another spec", "../vendo/openapi.yaml#/Money", "it is outside the folder of the spec"],
  ["the root of the machine", "/etc/hostname", "it is outside the folder of the spec"],
  ["a file URL", "file:///etc/hostname", "URLs are never fetched"],
  ["a missing file", "money.yaml#/Money", "the file does not exist"],
])("a reference to %s is refused, and named", async (_, target, reason) => {
  const spec = edit(acme, reference, `{ $ref: "${target}" }`)
  await expect(readAcme({ "openapi.yaml": spec, ...vendo })).rejects.toThrow(
    `specs/acme/openapi.yaml:37 #/paths/~1balance/get/responses/200/content/application~1json/schema: Can't resolve $ref "${target}": ${reason}`,
  )
})

const value = "{ summary: Enough, value: { usd: 5 } }"
test.each([
  ["an example", [[value, "{ summary: Enough, externalValue: URL }"]]],
  ["an extension", [["x-resources: [balance]", "x-resources: [balance]\n      x-more: { $ref: URL }"]]],
  [
    "a mapping",
    [[reference, "{ type: object, discriminator: { propertyName: kind, mapping: { a: URL } } }"]],
  ],
  [
    "a value that looks like a reference",
    [
      [reference, "{ type: object, additionalProperties: true }"],
      [value, "{ summary: Enough, value: { $ref: URL } }"],
    ],
  ],
])("nothing is fetched from the network by %s", async (_, edits) => {
  const urls: string[] = []
  const server = createServer(({ url = "" }, response) => {
    urls.push(url)
    response.end(money)
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  onTestFinished(() => void server.close())
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/money.yaml#/Money`
  const spec = edits.reduce(
    (text, [from = "", to = ""]) => edit(text, from, to.replace("URL", `"${url}"`)),
    acme,
  )
  await expect(readAcme({ "openapi.yaml": spec })).rejects.toThrow(`$ref "${url}"`)
  expect(urls).toEqual([])
})

test("a symbolic link in the folder cannot lead out of it", async () => {
  const spec = edit(acme, reference, '{ $ref: "money.yaml#/Money" }')
  const prepare = (folder: string) => symlink("../vendo/openapi.yaml", join(folder, "money.yaml"))
  await expect(readAcme({ "openapi.yaml": spec, ...vendo }, prepare)).rejects.toThrow(
    `Can't resolve $ref "money.yaml#/Money": it is outside the folder of the spec`,
  )
})

test("a hand-written spec may be spread over the files of its folder", async () => {
  const spec = edit(acme, reference, '{ $ref: "parts/money.yaml#/Money" }').replace(
    / {4}Balance:.*(?= {4}Problem)/s,
    "",
  )
  const { document } = await readAcme({ "openapi.yaml": spec, "parts/money.yaml": money })
  expect(document.components).toMatchObject({ schemas: { Money: { properties: { usd: {} } } } })
})

test("a vendor's references are read from the file that was fetched and locked, and from no other", async () => {
  const source = "https://acme.example/money.yaml"
  const vendor = edit(acme, reference, `{ $ref: "${source}#/Money" }`)
  const part = { file: "money.yaml", source, sha256: toSha256(money) }
  const { document } = await readAcme({
    ...toVendored(vendor, undefined, { parts: [part] }),
    "money.yaml": money,
  })
  expect(document.components).toMatchObject({ schemas: { Money: { properties: { usd: {} } } } })

  const unlocked = edit(acme, reference, '{ $ref: "money.yaml#/Money" }')
  await expect(readAcme({ ...toVendored(unlocked), "money.yaml": money })).rejects.toThrow(
    `specs/acme/vendor.yaml:37 #/paths/~1balance/get/responses/200/content/application~1json/schema: Can't resolve $ref "money.yaml#/Money": it is not in the lock`,
  )
  await expect(
    readAcme({ ...toVendored(vendor, undefined, { parts: [part] }), "money.yaml": `${money}# edited\n` }),
  ).rejects.toThrow(/^specs\/acme\/vendor\.lock\.yaml:1 #\/parts\/0\/sha256: the file has the sha256 \w{64}/)
})
