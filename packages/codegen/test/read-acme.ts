import { createHash } from "node:crypto"
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { onTestFinished } from "vitest"
import type { ProviderSpec } from "../src/document/provider-spec.ts"
import { readSpec } from "../src/spec/read-spec.ts"

/** A spec that keeps to all rules. */
export const acme = `openapi: 3.1.0
info:
  title: Acme billing
  version: "2026-11-25"
  description: The endpoints of Acme that speak about money.
  license: { name: MIT, identifier: MIT }
  x-provider:
    id: acme
    name: Acme
    summary: prepaid balance of the Acme API
    cacheTtl: { seconds: 30, x-evidence: inferred }
    variables: { baseUrl: ACME_BASE_URL }
    dashboard: [adding funds]
externalDocs: { url: https://acme.example/docs }
servers:
  - url: https://api.acme.example/v1
    description: Live
security:
  - apiKey: []
tags:
  - { name: Billing, description: Calls that cost nothing. }
paths:
  /balance:
    get:
      operationId: getBalance
      x-resources: [balance]
      tags: [Billing]
      summary: What is left
      description: The prepaid balance.
      x-evidence: documented
      externalDocs: { url: https://acme.example/docs/balance }
      responses:
        "200":
          description: The balance now.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Balance" }
              examples:
                healthy: { summary: Enough, value: { usd: 5 } }
        "401":
          description: The key is unknown.
          x-evidence: documented
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Problem" }
              examples:
                unauthorized: { summary: A wrong key, value: { error: unauthorized } }
components:
  securitySchemes:
    apiKey:
      type: http
      scheme: bearer
      x-credential: { variables: [ACME_API_KEY] }
  schemas:
    Balance:
      type: object
      properties:
        usd: { type: number, description: US dollars. }
    Problem:
      type: object
      properties:
        error: { type: string, description: What is wrong. }
`

/** A text with a part of it replaced, which has to be there. */
export function edit(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`there is no ${from} to replace`)
  return text.replace(from, () => to)
}

/** Reads the spec of Acme from the files of its folder; other folders are named by paths that lead there. */
export async function readAcme(
  files: Readonly<Record<string, string>>,
  prepare: (folder: string) => Promise<void> = async () => {},
): Promise<ProviderSpec> {
  const root = await mkdtemp(join(tmpdir(), "api-balance-spec-"))
  onTestFinished(() => rm(root, { recursive: true }))
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, "specs/acme", name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
  }
  await prepare(join(root, "specs/acme"))
  return readSpec(root, "acme")
}

/** The files of a folder for a vendor's document, under a lock that fits and an overlay of these actions. */
export function toVendored(
  vendor: string,
  actions: readonly object[] = [{ target: "$.info", update: { "x-note": "Acme's own document" } }],
  lock: object = {},
): Record<string, string> {
  return {
    "vendor.yaml": vendor,
    "vendor.lock.yaml": JSON.stringify({
      source: "https://acme.example/openapi.yaml",
      version: "2026-11-25",
      retrieved: "2026-11-25",
      sha256: toSha256(vendor),
      ...lock,
    }),
    "overlay.yaml": JSON.stringify({
      overlay: "1.1.0",
      info: { title: "Acme", version: "1" },
      actions,
    }),
  }
}

export function toSha256(text: string): string {
  return createHash("sha256").update(text).digest("hex")
}
