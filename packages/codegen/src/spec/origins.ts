import { toKeys } from "../document/follow-pointer.ts"
import { type Place, toChild } from "./problems.ts"

/**
 * Tracks where the parts of a document were written: it is assembled from several files, and a problem has to be
 * fixed in one of them.
 */
export class Origins {
  readonly #objects = new WeakMap<object, Place>()
  readonly #keys = new WeakMap<object, Map<string, Place>>()

  /** Records the place of a value and everything that it contains. */
  note(value: unknown, place: Place): void {
    if (!isObject(value)) return
    this.#objects.set(value, place)
    for (const [key, child] of Object.entries(value)) this.note(child, toChild(place, key))
  }

  /** Records the place of one property of an object whose other properties come from elsewhere. */
  noteKey(object: object, key: string | number, place: Place): void {
    const keys = this.#keys.get(object) ?? new Map<string, Place>()
    this.#keys.set(object, keys.set(String(key), place))
    this.note((object as Record<string | number, unknown>)[key], place)
  }

  /** Returns where the target of a pointer in a document was written. */
  find(document: object, { source, pointer, ...rest }: Place): Place {
    let node: unknown = document
    let place: Place = { source, pointer: "#/" }
    for (const key of toKeys(pointer)) {
      const parent = isObject(node) ? node : {}
      node = (parent as Record<string, unknown>)[key]
      const noted = isObject(node) ? this.#objects.get(node) : undefined
      place = this.#keys.get(parent)?.get(key) ?? noted ?? toChild(place, key)
    }
    return { ...place, ...rest }
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null
}
