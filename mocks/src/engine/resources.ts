import type { Spec } from "../spec/to-spec.js"
import { getHttpOperationsFromSpec } from "./prism.js"

/** The operations of a spec as Prism knows them. Its own types stay in here, because they are not published. */
export type Resources = readonly { readonly method: string; readonly path: string }[]

/** Reads a spec for the engine and for checks; this takes most of the time that a mock takes to start. */
export function readResources({ document }: Spec): Promise<Resources> {
  // Prism resolves references in place.
  return getHttpOperationsFromSpec(structuredClone(document))
}
