import { cutText, showText } from "./text.js"

/** Shows pending requests on a terminal. */
export interface Progress {
  /** Returns the same promise; its name is shown until it settles. */
  readonly waitFor: <Value>(name: string, promise: Promise<Value>) => Promise<Value>
  /** Removes the line for good. */
  readonly stop: () => void
}

/** A status line on stderr; nothing if that is not a terminal. */
export function startProgress(): Progress {
  const { stderr } = process
  if (!stderr.isTTY) return { waitFor: (_, promise) => promise, stop: () => {} }
  const waiting: string[] = []
  let shown = ""
  const draw = () => {
    const line = formatProgress(waiting, stderr.columns)
    if (line !== shown) stderr.write(`\r\u001B[2K${line}`)
    shown = line
  }
  // Delayed, because a fast response needs no line.
  const timer = setInterval(draw, 100)
  return {
    waitFor: async (name, promise) => {
      waiting.push(name)
      try {
        return await promise
      } finally {
        waiting.splice(waiting.indexOf(name), 1)
        if (shown) draw()
      }
    },
    stop: () => {
      clearInterval(timer)
      waiting.length = 0
      draw()
    },
  }
}

/** One line that fits the width: a wrapped line could not be erased. */
export function formatProgress(names: readonly string[], columns: number): string {
  if (names.length === 0) return ""
  const text = `Waiting for ${showText([...new Set(names)].join(", "))} …`
  return cutText(text, columns - 1)
}
