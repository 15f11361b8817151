import { relative } from "node:path"
import { escapePointerFragment, getLineColLocation, type Source } from "@redocly/openapi-core"

/** A place in a file: the target of a JSON pointer such as `#/paths/~1balance/get`; with `reportOnKey`, its key. */
export interface Place {
  readonly source: Source
  readonly pointer: string
  readonly reportOnKey?: boolean
}

/** The place of a property or an item. */
export function toChild({ source, pointer }: Place, key: string | number): Place {
  return { source, pointer: `${pointer.replace(/\/$/, "")}/${escapePointerFragment(String(key))}` }
}

/** All problems of a spec, one line each: `<file>:<line> <pointer>: <reason>`. */
export class SpecError extends Error {
  override readonly name = "SpecError"
}

/** Collects the problems of a spec, to report them all at once. */
export class Problems {
  readonly #problems: { file: string; line: number | undefined; pointer: string; reason: string }[] = []

  add(place: Place, reason: string): void {
    const { line } = getLineColLocation(place).start
    this.#problems.push({ file: place.source.absoluteRef, line, pointer: place.pointer, reason })
  }

  /** Adds a problem with a file that cannot be read, or with one of its lines. */
  addFile(file: string, reason: string, line?: number): void {
    this.#problems.push({ file, line, pointer: "", reason })
  }

  get isEmpty(): boolean {
    return this.#problems.length === 0
  }

  /** Converts all problems to an error; file names are relative to `root`. */
  toError(root: string): SpecError {
    const lines = this.#problems
      .sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0))
      .map(({ file, line, pointer, reason }) => {
        const name = relative(root, file)
        return `${line ? `${name}:${line}` : name}${pointer && ` ${pointer}`}: ${reason}`
      })
    return new SpecError([...new Set(lines)].join("\n"))
  }
}
