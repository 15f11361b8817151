import type { ServerNode } from "./document.js"

/** The path of a base URL, without a trailing slash: "/api/v1", or "" for the root of a host. */
export function toPrefix({ url, variables = {} }: ServerNode): string {
  const whole = url.replace(/\{([^}]+)\}/g, (_, name: string) => variables[name]?.default ?? name)
  return new URL(whole, "http://localhost").pathname.replace(/\/$/, "")
}
