import { isLoopback } from "@api-balance/core/adapter"
import { UsageError } from "../../model/usage-error.js"

/** Where events are posted, and the signing secret. */
export interface Target {
  readonly url: URL
  /** "whsec_" and base64. */
  readonly secret: string
}

/** The environment variable that holds the secret. */
export const secretVariable = "API_BALANCE_WEBHOOK_SECRET"

/**
 * Reads the URL and the secret. Neither is ever shown: knowing one may be enough to post.
 * @throws UsageError
 */
export function readTarget(address: string): Target {
  if (!URL.canParse(address))
    throw new UsageError("--post is not a URL; use one such as https://example.com/hook")
  const url = new URL(address)
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname)))
    throw new UsageError(
      "--post must start with https://, because http:// sends events in plain text (http:// is allowed only to this machine)",
    )
  if (url.username || url.password) throw new UsageError("--post must not contain a user name or password")
  return { url, secret: readSecret() }
}

function readSecret(): string {
  const secret = process.env[secretVariable] ?? ""
  const [, key] =
    secret.match(/^whsec_((?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?)$/) ?? []
  const { length } = Buffer.from(key ?? "", "base64")
  if (length >= 24 && length <= 64) return secret
  throw new UsageError(
    `--post signs what it sends: set ${secretVariable} to "whsec_" and 24 to 64 bytes in base64, and give it to the receiver. To create one: echo "whsec_$(openssl rand -base64 32)"`,
  )
}
