import { execArgv, versions } from "node:process"
import type { Finding } from "./finding.js"

type Environment = Readonly<Record<string, string | undefined>>

/** The facts about a runtime that matter for proxies. */
export interface Runtime {
  readonly name: string
  /** Whether the proxy variables take effect: always, only if enabled, or never. */
  readonly usesProxy: "always" | "if-enabled" | "never"
  readonly flags: readonly string[]
}

/** Reports whether the configured proxy is used. Its address may contain a password and is never shown. */
export function checkProxy(
  url: string,
  environment: Environment = process.env,
  runtime: Runtime = readRuntime(),
): Finding | undefined {
  const { protocol, hostname } = new URL(url)
  const wanted = protocol === "http:" ? "HTTP_PROXY" : "HTTPS_PROXY"
  const set = findSet(wanted, environment) ?? findSet("ALL_PROXY", environment)
  if (set === undefined || isExempt(hostname, environment)) return undefined
  const isEnabled =
    environment.NODE_USE_ENV_PROXY === "1" ||
    [...runtime.flags, ...(environment.NODE_OPTIONS ?? "").split(" ")].includes("--use-env-proxy")
  const isUsed = runtime.usesProxy === "always" || (runtime.usesProxy === "if-enabled" && isEnabled)
  // Node looks these two up by protocol only.
  if (isUsed && (runtime.usesProxy === "always" || set.toUpperCase() === wanted))
    return { check: "proxy", state: "ok", found: `requests go through the proxy of ${set}` }
  return {
    check: "proxy",
    state: "warning",
    found: `${set} is set, but ${runtime.name} does not use it`,
    advice:
      runtime.usesProxy === "never"
        ? "Use Node 24 or newer with NODE_USE_ENV_PROXY=1, Deno or Bun, if requests must go through the proxy."
        : `Set NODE_USE_ENV_PROXY=1${isEnabled ? ` and ${wanted}` : ""}, if requests must go through the proxy.`,
  }
}

/** Returns the spelling of a variable that is set; lower case takes precedence. */
function findSet(name: string, environment: Environment): string | undefined {
  return [name.toLowerCase(), name].find((spelling) => environment[spelling])
}

/** Whether NO_PROXY names the host or a parent domain. */
function isExempt(hostname: string, environment: Environment): boolean {
  const names = (environment[findSet("NO_PROXY", environment) ?? ""] ?? "").split(/[\s,]+/).filter(Boolean)
  return names.some((name) => {
    const domain = name.replace(/^\*?\./, "").replace(/:\d+$/, "")
    return name === "*" || hostname === domain || hostname.endsWith(`.${domain}`)
  })
}

function readRuntime(): Runtime {
  if (versions.bun !== undefined) return { name: "Bun", usesProxy: "always", flags: [] }
  if (versions.deno !== undefined) return { name: "Deno", usesProxy: "always", flags: [] }
  const [major = 0, minor = 0] = versions.node.split(".").map(Number)
  const can = major >= 24 || (major === 22 && minor >= 21)
  return { name: `Node ${versions.node}`, usesProxy: can ? "if-enabled" : "never", flags: execArgv }
}
