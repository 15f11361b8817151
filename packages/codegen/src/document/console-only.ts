/** The providers without a package: what is known of endpoints on which a key reads their balance. */
export interface ConsoleOnly {
  /** The date of the facts. */
  readonly retrieved: string
  readonly providers: readonly ConsoleOnlyProvider[]
}

/** A provider without a known endpoint. */
export interface ConsoleOnlyProvider {
  readonly id: string
  readonly name: string
  /** "unknown" means that nobody has established whether there is an endpoint. */
  readonly state: "console only" | "unknown"
  /** How it is known; absent if it is unknown. */
  readonly "x-evidence"?: string
  readonly note?: string
}
