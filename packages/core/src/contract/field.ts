declare const marks: unique symbol

/** Names the constants with which fields of an object are read: those of which the spec states how they are written. */
export interface Marked<Constants extends object> {
  /** Never set: it only carries the type. */
  readonly [marks]?: Constants
}

/** How an amount is written: its unit, or the field beside it that holds that, or one for each region. */
export type AmountField<Name extends string = string, Constant extends string = string> = FieldFacts<
  Name,
  Constant
> & {
  /** What one on the wire is worth in the unit, as a decimal. */
  readonly scale?: string
  /** Set where a positive number is what the account owes. */
  readonly sign?: "owed"
  /** Whether it is written as a whole number, as a text, or as a number or text; else it is a number. */
  readonly form?: "integer" | "text" | "either"
} & (
    | { readonly unit: string }
    | { readonly unitField: string }
    | { readonly units: Readonly<Record<string, string>> }
  )

/** How a time is written, where it is no text: as a number of these since 1970. */
export type TimeField<Name extends string = string, Constant extends string = string> = FieldFacts<
  Name,
  Constant
> & { readonly time: "seconds" | "milliseconds" }

interface FieldFacts<Name extends string, Constant extends string> {
  readonly field: Name
  /** Never set: it only carries the type. */
  readonly constant?: Constant
}

/** The names of the fields of a wire object. */
export type NameIn<T> = keyof NonNullable<T> & string

/** The same without those that have a constant. */
export type FieldOf<T> = Exclude<NameIn<T>, keyof ConstantsOf<NonNullable<T>>>
type ConstantsOf<T> = typeof marks extends keyof T ? NonNullable<T[typeof marks]> : object

/** A wire object that has a field which is read with a constant. */
export type WithField<Name extends string, Constant extends string> = Marked<{
  readonly [Field in Name]: Constant
}>
