import type { Node } from "./node.ts"

/** The part of a vendor's document for a new provider. */
export interface VendorPart {
  readonly id: string
  readonly name: string
  /** Where the document is published. */
  readonly source: string
  /** The kept part: the operations in the order in which they were named, and what they refer to. */
  readonly document: Node
  readonly kept: readonly KeptOperation[]
}

/** An operation to keep. */
export interface KeptOperation {
  readonly method: string
  readonly path: string
}

/** An action of an overlay. */
export interface Action {
  readonly target: string
  readonly remove?: true
  readonly update?: object
}
