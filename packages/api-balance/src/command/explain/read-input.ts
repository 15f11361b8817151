import { readFile } from "node:fs/promises"
import { UsageError } from "../model/usage-error.js"
import { parseCurl } from "./parse-curl.js"
import { parseJson } from "./parse-json.js"
import type { ResponseParts } from "./response-parts.js"

const most = 10 * 1024 * 1024

/**
 * The response in a file, or in what is piped.
 * @throws UsageError if there is no input
 */
export async function readInput(
  file: string | undefined,
  status: number | undefined,
): Promise<ResponseParts> {
  if (file === undefined && process.stdin.isTTY)
    throw new UsageError("there is no response: pipe one (curl -si … | api-balance explain) or pass --file")
  const text = file === undefined ? await readPipe() : await readText(file)
  const parts =
    parseCurl(text) ?? parseJson(text, status) ?? (status === undefined ? undefined : { status, body: text })
  if (!parts) throw new UsageError("the status is not known: pipe what `curl -si` prints, or pass --status")
  if (!(parts.status >= 100 && parts.status <= 599)) throw new UsageError("the input has no HTTP status")
  return parts
}

async function readPipe(): Promise<string> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    length += chunk.length
    if (length > most) throw new UsageError("the response is larger than 10 MiB")
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString()
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, "utf8")
  } catch {
    throw new UsageError(`cannot read ${file}`)
  }
}
