import { cutText, showText } from "./text.js"

/** Says on a terminal whom we wait for. */
export interface Progress {
  /** The same promise; its name is shown until it is settled. */
  readonly waitFor: <Value>(name: string, promise: Promise<Value>) => Promise<Value>
  /** Takes the line away for good. */
  readonly stop: () => void
}

/** A line on the terminal of stderr; nothing where there is none. */
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
  // Not at once: a quick answer needs no line.
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

/** One line that fits: a longer one would wrap, and could not be taken away again. */
export function formatProgress(names: readonly string[], columns: number): string {
  if (names.length === 0) return ""
  const text = `Waiting for ${showText([...new Set(names)].join(", "))} …`
  return cutText(text, columns - 1)
}
