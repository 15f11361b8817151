import { readFile } from "node:fs/promises"
import { parse } from "yaml"
import type { OpenapiDocument } from "./document/provider-spec.ts"
import type { KeptOperation, VendorPart } from "./skeleton/vendor-part.ts"
import { keepOperations } from "./spec/keep-operations.ts"
import { pruneComponents } from "./spec/prune-components.ts"
import { UsageError } from "./usage-error.ts"

/** A vendor's unedited document, its version, and the part to keep. */
export interface Vendor extends Pick<VendorPart, "source" | "document" | "kept"> {
  readonly text: string
  readonly version: string
}

/**
 * Reads a vendor's document from a file or an https URL, and drops all operations but those to keep (`GET /credits,POST /x`).
 * @throws UsageError if it is not OpenAPI 3, or lacks one of them
 */
export async function readVendor(from: string, keep: string): Promise<Vendor> {
  const kept = keep.split(",").map((words) => readOperation(words.trim()))
  const text = await readText(from)
  const document = parseDocument(text, from)
  const missing = keepOperations(
    document,
    kept.map(({ method, path }) => `${method} ${path}`),
  )
  if (missing.length > 0) throw new UsageError(`${from} has no operation ${missing.join(", ")}.`)
  document.components ??= { securitySchemes: {} }
  pruneComponents(document)
  // The source of a local file is unknown, unless the document names it.
  const source = isAddress(from) ? from : (document as { externalDocs?: { url?: string } }).externalDocs?.url
  return {
    text,
    version: document.info.version,
    source: source ?? "https://todo.example/openapi.yaml",
    document: document as unknown as Vendor["document"],
    kept,
  }
}

function readOperation(words: string): KeptOperation {
  const [, method = "", path = ""] = /^(GET|POST|PUT|PATCH|DELETE) (\/\S*)$/i.exec(words) ?? []
  if (path === "") throw new UsageError(`"${words}" is not an operation; use a form such as "GET /credits".`)
  return { method: method.toUpperCase(), path }
}

async function readText(from: string): Promise<string> {
  try {
    if (!isAddress(from)) return await readFile(from, "utf8")
    const response = await fetch(from, { signal: AbortSignal.timeout(30_000) })
    if (!response.ok) throw new Error(`status ${response.status}`)
    return await response.text()
  } catch (error) {
    throw new UsageError(`${from} cannot be read: ${error instanceof Error ? error.message : error}.`)
  }
}

function isAddress(from: string): boolean {
  return /^https?:/.test(from)
}

function parseDocument(text: string, from: string): OpenapiDocument {
  let document: Partial<OpenapiDocument> | null | undefined
  try {
    document = parse(text, { maxAliasCount: 100_000 })
  } catch (error) {
    throw new UsageError(
      `${from} is neither YAML nor JSON: ${error instanceof Error ? error.message : error}`,
    )
  }
  if (
    !/^3\./.test(String(document?.openapi)) ||
    typeof document?.info?.version !== "string" ||
    !document.paths
  )
    throw new UsageError(`${from} is not an OpenAPI 3 document with a version and paths.`)
  return document as OpenapiDocument
}
