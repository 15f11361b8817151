declare const marks: unique symbol

/** The constants that describe how fields of an object are written; reading such a field requires its constant. */
export interface Marked<Constants extends object> {
  /** Never set: it only carries the type. */
  readonly [marks]?: Constants
}

/** How an amount is written: its unit, the field that contains the unit, or one unit per region. */
export type AmountField<Name extends string = string, Constant extends string = string> = FieldFacts<
  Name,
  Constant
> & {
  /** The value of 1 on the wire in the unit, as a decimal. */
  readonly scale?: string
  /** Set if a positive number means that the account owes it. */
  readonly sign?: "owed"
  /** How it is written: as an integer, as text, or as a number or text; a number by default. */
  readonly form?: "integer" | "text" | "either"
} & (
    | { readonly unit: string }
    | { readonly unitField: string }
    | { readonly units: Readonly<Record<string, string>> }
  )

/** How a time is written if it is not text: as a number of these since 1970. */
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

/** The same names, without the fields that have a constant. */
export type FieldOf<T> = Exclude<NameIn<T>, keyof ConstantsOf<NonNullable<T>>>
type ConstantsOf<T> = typeof marks extends keyof T ? NonNullable<T[typeof marks]> : object

/** A wire object with a field that is read with a constant. */
export type WithField<Name extends string, Constant extends string> = Marked<{
  readonly [Field in Name]: Constant
}>
