import type { OpenapiDocument } from "../document/provider-spec.ts"

/** Replaces the variables of server URLs by their defaults, so that no reader of the document has to handle them. */
export function fillServers({ servers }: OpenapiDocument): void {
  for (const server of servers) {
    const { variables = {} } = server
    server.url = server.url.replaceAll(/\{([^}]+)\}/g, (text, name) => variables[name]?.default ?? text)
    delete server.variables
  }
}
