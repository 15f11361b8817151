import type { CallOptions } from "./provider-options.js"
import type { Wire } from "./wire.js"

type PathWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Readonly<Record<Method, object>> ? Path : never
}[keyof Paths]
type Operation<Paths, Path extends keyof Paths, Method extends string> =
  Paths[Path] extends Readonly<Record<Method, infer Op>> ? Op : never
type ParametersIn<Op, Place extends string> = Op extends {
  parameters: Readonly<Partial<Record<Place, infer Given>>>
}
  ? Exclude<Given, undefined>
  : never
/** A parameter that is undefined is not sent. */
type OrUndefined<Given> = { [Name in keyof Given]: Given[Name] | undefined }
type Body<Op> = Op extends { requestBody?: { content: { "application/json": infer Json } } } ? Json : never
type Success<Op> = Op extends { responses: { 200: { content: { "application/json": infer Json } } } }
  ? Json
  : never

/** The parameters of an operation that a method sets; account parameters are added automatically. */
interface Given<Op> extends CallOptions {
  readonly query?: OrUndefined<ParametersIn<Op, "query">>
  readonly path?: Partial<ParametersIn<Op, "path">>
}

/** Requests one operation and returns the body of its success as a Wire; everything else throws a BillingError. */
export interface Requests<Paths> {
  /** A read by GET. */
  get<Path extends PathWith<Paths, "get">>(
    path: Path,
    given?: Given<Operation<Paths, Path, "get">>,
  ): Promise<Wire<Success<Operation<Paths, Path, "get">>>>
  /** A read by POST. */
  post<Path extends PathWith<Paths, "post">>(
    path: Path,
    given: Given<Operation<Paths, Path, "post">> & { readonly body: Body<Operation<Paths, Path, "post">> },
  ): Promise<Wire<Success<Operation<Paths, Path, "post">>>>
}
