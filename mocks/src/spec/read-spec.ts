import { readFile } from "node:fs/promises"
import { type ProviderId, providerIds } from "../generated/provider-ids.js"
import { type Spec, toSpec } from "./spec.js"

const folder = new URL("../../specs/", import.meta.url)

/**
 * Reads the spec for the mock of a provider.
 * @throws Error if there is no such provider, or its spec is missing
 */
export async function readSpec(id: ProviderId): Promise<Spec> {
  if (!providerIds.includes(id))
    throw new Error(`There is no mock of "${id}". Choose from: ${providerIds.join(", ")}.`)
  const file = new URL(`${id}.json`, folder)
  const text = await readFile(file, "utf8").catch((cause) => {
    throw new Error(
      `The spec of ${id} is missing at ${file.pathname}. Reinstall @api-balance/mocks; in its repository, generate the specs first.`,
      { cause },
    )
  })
  return toSpec(JSON.parse(text))
}
