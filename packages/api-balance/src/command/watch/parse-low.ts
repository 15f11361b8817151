import { InvalidArgumentError } from "commander"

/**
 * Parses one threshold and adds it to the previous ones: `vinci=5USD`, `venice/diem=20%`, `vinci (team-a)=5USD`.
 * @throws InvalidArgumentError
 */
export function parseLow(
  text: string,
  before: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const [, key, value] = text.match(/^(.+)=([^=]+)$/) ?? []
  if (key === undefined || value === undefined)
    throw new InvalidArgumentError(
      "Use <provider>=<amount or percentage>, such as vinci=5USD or venice/diem=20%.",
    )
  return { ...before, [key]: value }
}
