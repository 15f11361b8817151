/** A guarded call in flight that contains this one: its purse, and its key there. */
export interface OuterCall {
  readonly purse: string
  readonly key: string
}

interface Storage {
  run<Value>(calls: readonly OuterCall[], call: () => Value): Value
  getStore(): readonly OuterCall[] | undefined
}

let storage: Storage | undefined

/** The guarded calls that this code runs in; none if the runtime has no AsyncLocalStorage. */
export function findOuterCalls(): readonly OuterCall[] {
  return storage?.getStore() ?? []
}

/** Runs a call nested in a guarded one. */
export function runInside<Value>(outer: OuterCall, call: () => Value): Value {
  storage ??= createStorage()
  return storage ? storage.run([...findOuterCalls(), outer], call) : call()
}

function createStorage(): Storage | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => unknown } }
  const hooks = process?.getBuiltinModule?.("node:async_hooks") as
    | { AsyncLocalStorage?: new () => Storage }
    | undefined
  return hooks?.AsyncLocalStorage && new hooks.AsyncLocalStorage()
}
