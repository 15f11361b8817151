import type { OpenapiDocument } from "../document/provider-spec.ts"

/** Puts the default of each variable of a server into its URL: what reads the document needs to know of none. */
export function fillServers({ servers }: OpenapiDocument): void {
  for (const server of servers) {
    const { variables = {} } = server
    server.url = server.url.replaceAll(/\{([^}]+)\}/g, (text, name) => variables[name]?.default ?? text)
    delete server.variables
  }
}
