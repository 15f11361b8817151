import type { NodePath } from "@stryker-mutator/api/ignore"
import { declareValuePlugin, PluginKind } from "@stryker-mutator/api/plugin"

/** The properties that are read of a node path of Babel. */
interface Place {
  readonly node: {
    readonly type: string
    readonly kind?: string
    readonly callee?: { readonly type: string; readonly name?: string }
    readonly id?: { readonly name?: string }
  }
  readonly key: string | number | null
  readonly listKey?: string
  readonly parentPath: Place | null
}

/** Leaves the wording of messages unchanged: no program may depend on it. */
export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, "messages", {
    shouldIgnore: (path: NodePath) => (isMessage(path as Place) ? "the words of a message" : undefined),
  }),
]

function isMessage(place: Place): boolean {
  return (
    /^(String|Template)Literal$/.test(place.node.type) &&
    (isFirstOfError(place) || isInConstructorOfError(place))
  )
}

/** In `new RangeError(…)` and `refuse(option, …)`, also as one of two texts or as a part. */
function isFirstOfError({ key, listKey, parentPath }: Place): boolean {
  if (!parentPath) return false
  const { type, callee } = parentPath.node
  if (/^(Conditional|Binary)Expression$/.test(type) && key !== "test") return isFirstOfError(parentPath)
  if (listKey !== "arguments") return false
  return /Error$/.test(callee?.name ?? "") ? key === 0 : callee?.name === "refuse"
}

/** Errors build their messages in their constructors. */
function isInConstructorOfError({ parentPath }: Place): boolean {
  for (let place = parentPath; place; place = place.parentPath)
    if (place.node.type === "ClassMethod")
      return (
        place.node.kind === "constructor" && /Error$/.test(place.parentPath?.parentPath?.node.id?.name ?? "")
      )
  return false
}
