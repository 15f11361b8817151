import { createHash } from "node:crypto"
import { readFile, realpath } from "node:fs/promises"
import { join, sep } from "node:path"
import { BaseResolver, type Document, isAbsoluteUrl, ResolveError, Source } from "@redocly/openapi-core"
import { LineCounter, parseDocument } from "yaml"
import { Origins } from "./origins.ts"
import { type Place, Problems } from "./problems.ts"

/** An unedited document of a vendor. */
export interface LockedFile {
  readonly path: string
  /** The URL that it was fetched from. */
  readonly source: string
  readonly sha256: string
  /** Where its sha256 is stated. */
  readonly place: Place
}

/**
 * The files of one spec folder; nothing outside of it is read. A reference to a URL resolves to the file that was fetched from
 * there. If files are locked, only those and the overlay are read.
 */
export class SpecFiles extends BaseResolver {
  readonly folder: string
  readonly origins = new Origins()
  readonly problems = new Problems()
  #locked: readonly LockedFile[] | undefined

  constructor(folder: string) {
    super()
    this.folder = folder
  }

  lock(files: readonly LockedFile[]): void {
    this.#locked = files
  }

  /** Reads a file of the folder; undefined, with a problem, if that fails. */
  async read<Content extends object>(name: string): Promise<Document<Content> | undefined> {
    const path = join(this.folder, name)
    try {
      const document = await this.resolveDocument<Content>(null, path)
      if (document instanceof Error) throw document
      if (typeof document.parsed === "object" && document.parsed) return document
      this.problems.addFile(path, "this is not an object")
    } catch (error) {
      if (error !== noYaml)
        this.problems.addFile(path, error instanceof Error ? error.message : String(error))
    }
    return undefined
  }

  override async loadExternalRef(reference: string): Promise<Source> {
    const path = isAbsoluteUrl(reference)
      ? this.#locked?.find(({ source }) => source === reference)?.path
      : reference
    if (path === undefined)
      throw toResolveError("URLs are never fetched; save the document in the folder and add it to the lock")
    const [real, folder] = await Promise.all(
      [path, this.folder].map((file) =>
        realpath(file).catch(() => {
          throw toResolveError("the file does not exist")
        }),
      ),
    )
    if (!real?.startsWith(`${folder}${sep}`)) throw toResolveError("it is outside the folder of the spec")
    const bytes = await readFile(path)
    this.#checkLock(path, bytes)
    return new Source(path, bytes.toString().replaceAll("\r\n", "\n"))
  }

  override parseDocument(source: Source): Document {
    // The value of an example may be any text.
    if (!/\.(ya?ml|json)$/.test(source.absoluteRef)) return { source, parsed: source.body }
    const lines = new LineCounter()
    const yaml = parseDocument(source.body, { lineCounter: lines, prettyErrors: false })
    for (const { message, pos } of yaml.errors)
      this.problems.addFile(source.absoluteRef, message, lines.linePos(pos[0]).line)
    if (yaml.errors.length > 0) throw noYaml
    // Each use of a YAML anchor gets its own copy.
    const parsed = JSON.parse(JSON.stringify(yaml.toJS({ maxAliasCount })))
    this.origins.note(parsed, { source, pointer: "#/" })
    return { source, parsed }
  }

  #checkLock(path: string, bytes: Buffer): void {
    if (!this.#locked || path === join(this.folder, "overlay.yaml")) return
    const locked = this.#locked.find((file) => file.path === path)
    if (!locked) throw toResolveError("it is not in the lock")
    const sha256 = createHash("sha256").update(bytes).digest("hex")
    if (sha256 !== locked.sha256)
      this.problems.add(
        locked.place,
        `the file has the sha256 ${sha256}: it was edited, or is another version`,
      )
  }
}

/** Far more than a document needs, and far less than one that is crafted to exhaust memory. */
const maxAliasCount = 100_000

const noYaml = toResolveError("it is not YAML")

function toResolveError(reason: string): ResolveError {
  return new ResolveError(new Error(reason))
}
