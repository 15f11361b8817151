/** An output that a program states: what is printed, or what a value is, between two positions of its text. */
export interface Expectation {
  readonly line: number
  readonly from: number
  readonly to: number
  readonly text: string
}
