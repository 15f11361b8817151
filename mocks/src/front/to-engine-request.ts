import { parse } from "node:querystring"
import type { EngineRequest } from "../engine/engine.js"
import { isJson } from "../http/media-type.js"
import type { PlainRequest } from "../http/plain-request.js"
import { hasScheme } from "../spec/credentials.js"
import type { Operation } from "../spec/operation.js"
import { fillTemplate, readParameters } from "../spec/path-template.js"

/** The request as Prism understands it: Prism is stricter than HTTP in some places, and laxer in others. */
export function toEngineRequest(
  { template, bodyType, credentials }: Operation,
  headers: PlainRequest["headers"],
  path: string,
  search: string,
  body: Buffer,
): EngineRequest {
  // A body that nobody asked for is no reason to refuse a request.
  const hasBody = bodyType !== undefined && body.length > 0
  const { "content-type": type, "content-length": _, authorization, ...others } = headers
  return {
    // Prism stumbles over what cannot be decoded, and takes a comma for a list.
    path: fillTemplate(template, readParameters(template, path)),
    query: parse(search.slice(1)) as Record<string, string | string[]>,
    headers: {
      ...others,
      // Schemes have no letter case, but Prism knows one spelling only; and of most it does not know which one is meant.
      ...(authorization &&
        hasScheme(credentials, authorization) && {
          authorization: authorization.replace(/^bearer\s+/i, "Bearer "),
        }),
      // Prism checks the media type of a body only when it is told its length, and stumbles over one without a body.
      ...(hasBody && {
        "content-length": String(body.length),
        ...(type && { "content-type": type }),
      }),
    },
    ...(hasBody && { body: parseBody(body.toString(), type) }),
  }
}

function parseBody(text: string, type = "application/json"): unknown {
  if (!isJson(type)) return text
  try {
    return JSON.parse(text)
  } catch {
    // As text it breaks the schema, so that the answer is the one to a wrong request.
    return text
  }
}
