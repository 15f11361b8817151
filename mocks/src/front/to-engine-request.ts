import { parse } from "node:querystring"
import type { EngineRequest } from "../engine/engine.js"
import { isJson } from "../http/media-type.js"
import type { PlainRequest } from "../http/plain-request.js"
import { hasScheme } from "../spec/credentials.js"
import type { Operation } from "../spec/operation.js"
import { fillTemplate, readParameters } from "../spec/path-template.js"

/** Converts a request to what Prism accepts: Prism is stricter than HTTP in some places, and more lenient in others. */
export function toEngineRequest(
  { template, bodyType, credentials }: Operation,
  headers: PlainRequest["headers"],
  path: string,
  search: string,
  body: Buffer,
): EngineRequest {
  // An unexpected body is no reason to reject a request.
  const hasBody = bodyType !== undefined && body.length > 0
  const { "content-type": type, "content-length": _, authorization, ...others } = headers
  return {
    // Prism fails on what cannot be decoded, and reads a comma as a list.
    path: fillTemplate(template, readParameters(template, path)),
    query: parse(search.slice(1)) as Record<string, string | string[]>,
    headers: {
      ...others,
      // Schemes are case-insensitive, but Prism knows only one spelling, and most schemes not at all.
      ...(authorization &&
        hasScheme(credentials, authorization) && {
          authorization: authorization.replace(/^bearer\s+/i, "Bearer "),
        }),
      // Prism checks the media type of a body only if it knows the length, and fails on one without a body.
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
    // Text violates the schema, so that the response is the one for an invalid request.
    return text
  }
}
