import type { Node } from "./node.ts"

/** What of a vendor's document a new provider begins with. */
export interface VendorPart {
  readonly id: string
  readonly name: string
  /** Where the document is published. */
  readonly source: string
  /** What is kept of it: its operations in the order in which they were named, and what they lead to. */
  readonly document: Node
  readonly kept: readonly KeptOperation[]
}

/** An operation that is kept. */
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
