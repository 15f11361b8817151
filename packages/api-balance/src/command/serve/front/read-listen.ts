import { isIP } from "node:net"
import { UsageError } from "../../model/usage-error.js"

/** Where a server listens. */
export interface Listen {
  readonly host: string
  readonly port: number
}

/**
 * Reads "host:port" or "[host]:port".
 * @throws UsageError
 */
export function readListen(text: string): Listen {
  const [, inBrackets, plain, digits = ""] =
    text.match(/^(?:\[([\da-f:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/i) ?? []
  const host = inBrackets ?? plain
  const port = Number(digits)
  if (host === undefined || port > 65_535)
    throw new UsageError(`--listen must be host:port, such as 127.0.0.1:7402 or [::1]:7402`)
  return { host, port }
}

/** Whether only this machine can reach a host. */
export function isLoopback(host: string): boolean {
  return host.toLowerCase() === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."))
}
