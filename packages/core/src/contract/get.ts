import type { CallOptions } from "./provider-options.js"
import type { Wire } from "./wire.js"

type GetPath<Paths> = {
  [Path in keyof Paths]: Paths[Path] extends { get: object } ? Path : never
}[keyof Paths]
type Operation<Paths, Path extends keyof Paths> = Paths[Path] extends { get: infer Get } ? Get : never
/** A parameter that is undefined is not sent. */
type Query<Op> = Op extends { parameters: { query?: infer Q } }
  ? { [Name in keyof Q]: Q[Name] | undefined }
  : never
type Success<Op> = Op extends { responses: { 200: { content: { "application/json": infer Body } } } }
  ? Body
  : never

/** Asks one GET path and gives the body of its success as a Wire; every other outcome is thrown as a BillingError. */
export type Get<Paths> = <Path extends GetPath<Paths>>(
  path: Path,
  options?: CallOptions & { query?: Query<Operation<Paths, Path>> },
) => Promise<Wire<Success<Operation<Paths, Path>>>>
