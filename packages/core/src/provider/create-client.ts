import createOpenapiClient, { type Client as OpenapiClient } from "openapi-fetch"

/** The typed client of openapi-fetch for the paths of one provider. */
export type Client<Paths extends object> = OpenapiClient<Paths>

/** A client whose every request goes through `send`. */
export function createClient<Paths extends object>(
  baseUrl: string,
  send: (request: Request) => Promise<Response>,
): Client<Paths> {
  return createOpenapiClient<Paths>({ baseUrl, fetch: send })
}
