import { createHash } from "node:crypto"
import type { History } from "../../../history/index.js"

/** What is to be posted. */
export interface Message {
  /** The same each time that it is posted, also after a restart. */
  readonly id: string
  readonly body: string
  /** Milliseconds since 1970. */
  readonly since: number
}

/** Messages that are due, the oldest first, on the disk where there is a history. */
export interface Queue {
  readonly messages: readonly Message[]
  /** How many of them were found on the disk, but could not be read. */
  readonly damaged: number
  add(message: Message): void
  remove(message: Message): void
}

/** Opens the queue of those that are due for an address; what was due elsewhere is forgotten after `lifetime` milliseconds. */
export function createQueue(
  { href }: URL,
  { readNotes, writeNote }: Pick<History, "readNotes" | "writeNote">,
  now: number,
  lifetime: number,
): Queue {
  const all = "post "
  // An address may give away who may post.
  const own = `${all}${createHash("sha256").update(href).digest("hex").slice(0, 16)} `
  const messages: Message[] = []
  let damaged = 0
  for (const [name, text] of readNotes(all)) {
    const isOwn = name.startsWith(own)
    const message = readMessage(name.slice(own.length), text, now)
    if (isOwn && message) messages.push(message)
    else if (isOwn) damaged++
    if (!message || (!isOwn && now - message.since > lifetime)) writeNote(name, undefined)
  }
  return {
    messages,
    damaged,
    add: (message) => {
      messages.push(message)
      writeNote(`${own}${message.id}`, JSON.stringify({ body: message.body, since: message.since }))
    },
    remove: (message) => {
      messages.splice(messages.indexOf(message), 1)
      writeNote(`${own}${message.id}`, undefined)
    },
  }
}

const longest = 1_000_000

/** What a note holds; undefined where it is no message. */
function readMessage(id: string, text: string, now: number): Message | undefined {
  if (!/^msg_[\w-]{1,100}$/.test(id) || text.length > longest) return undefined
  try {
    const { body, since } = JSON.parse(text) ?? {}
    const isMessage = typeof body === "string" && Number.isFinite(since) && since >= 0
    // A clock that was wrong must not keep it for ever.
    return isMessage ? { id, body, since: Math.min(since, now) } : undefined
  } catch {
    return undefined
  }
}
