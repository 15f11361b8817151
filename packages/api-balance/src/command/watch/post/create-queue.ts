import { createHash } from "node:crypto"
import type { History } from "../../../history/index.js"

/** An event to post. */
export interface Message {
  /** The same for each attempt, also after a restart. */
  readonly id: string
  readonly body: string
  /** Milliseconds since 1970. */
  readonly since: number
}

/** Pending messages, oldest first, stored on disk if there is a history. */
export interface Queue {
  readonly messages: readonly Message[]
  /** The number of stored messages that could not be read. */
  readonly damaged: number
  add(message: Message): void
  remove(message: Message): void
}

/** Opens the queue for a URL. Messages for other URLs are deleted after `ttlMs` milliseconds. */
export function createQueue(
  { href }: URL,
  { readNotes, writeNote }: Pick<History, "readNotes" | "writeNote">,
  now: number,
  ttlMs: number,
): Queue {
  const all = "post "
  // Knowing the URL may be enough to post.
  const own = `${all}${createHash("sha256").update(href).digest("hex").slice(0, 16)} `
  const messages: Message[] = []
  let damaged = 0
  for (const [name, text] of readNotes(all)) {
    const isOwn = name.startsWith(own)
    const message = readMessage(name.slice(own.length), text, now)
    if (isOwn && message) messages.push(message)
    else if (isOwn) damaged++
    if (!message || (!isOwn && now - message.since > ttlMs)) writeNote(name, undefined)
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

/** Parses a note; undefined if it is not a message. */
function readMessage(id: string, text: string, now: number): Message | undefined {
  if (!/^msg_[\w-]{1,100}$/.test(id) || text.length > longest) return undefined
  try {
    const { body, since } = JSON.parse(text) ?? {}
    const isMessage = typeof body === "string" && Number.isFinite(since) && since >= 0
    // A clock that was wrong must not keep it forever.
    return isMessage ? { id, body, since: Math.min(since, now) } : undefined
  } catch {
    return undefined
  }
}
