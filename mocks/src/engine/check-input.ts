import type { Resource } from "./find-resource.js"
import { ValidationContext, validateAgainstSchema, validateInput } from "./prism.js"

type Request = NonNullable<Resource["request"]>
type Parameter = NonNullable<Request["query"] | Request["headers"]>[number]

/** Checks a request as Prism does, and also optional parameters that are present but empty, which Prism ignores. */
export const checkInput: typeof validateInput = ({ resource, element }) => {
  const result = validateInput({ resource, element })
  const { query = [], headers = [] } = resource.request ?? {}
  const [first, ...others] = [
    ...query.flatMap((one) => checkEmpty("query", one, element.url.query?.[one.name], resource)),
    ...headers.flatMap((one) =>
      checkEmpty("header", one, element.headers?.[one.name.toLowerCase()], resource),
    ),
  ]
  if (!first) return result
  return { _tag: "Left", left: [...(result._tag === "Left" ? result.left : []), first, ...others] } as never
}

/** Cached, because Prism caches compiled schemas by object identity. */
const schemas = new WeakMap<Parameter, object>()

function checkEmpty(place: string, parameter: Parameter, value: unknown, resource: Resource) {
  const isAllowed = "allowEmptyValue" in parameter && parameter.allowEmptyValue
  if (value !== "" || parameter.required || isAllowed || !parameter.schema) return []
  const { name, schema } = parameter
  const isList = schema.type === "array"
  const whole = schemas.get(parameter) ?? {
    $schema: schema.$schema,
    type: "object",
    properties: { [name]: schema },
  }
  schemas.set(parameter, whole)
  const bundle = (resource as { __bundled__?: unknown }).__bundled__
  const found = validateAgainstSchema(
    { [name]: isList ? [value] : value },
    whole,
    true,
    ValidationContext.Input,
    place,
    bundle,
  )
  return found._tag === "Some" ? found.value : []
}
