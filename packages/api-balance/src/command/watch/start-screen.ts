/** A full-screen view. */
export interface Screen {
  /** Shows exactly these lines; the terminal cuts longer ones. */
  show(lines: readonly string[]): void
  /** Restores the terminal. */
  stop(): void
}

// The alternate screen, no cursor, no line wrapping.
const enter = "\u001B[?1049h\u001B[?25l\u001B[?7l"
const leave = "\u001B[?7h\u001B[?25h\u001B[?1049l"

/** Takes over the terminal, calls back when it is resized, and restores it when the process exits or is suspended. */
export function startScreen(stream: NodeJS.WriteStream, onChange: () => void): Screen {
  let last = ""
  let isOurs = true
  const redraw = () => {
    last = ""
    onChange()
  }
  const restore = () => {
    if (isOurs) stream.write(leave)
    isOurs = false
  }
  const suspend = () => {
    restore()
    process.kill(process.pid, "SIGSTOP")
  }
  const resume = () => {
    isOurs = true
    stream.write(enter)
    redraw()
  }
  stream.write(enter)
  stream.on("resize", redraw)
  process.on("exit", restore).on("SIGTSTP", suspend).on("SIGCONT", resume)
  return {
    show: (lines) => {
      // A suspended process may wake to a timer first.
      if (!isOurs) return
      const text = lines.map((line) => `\u001B[K${line}`).join("\n")
      // Overwrite from the top, so that nothing flickers.
      if (text !== last) stream.write(`\u001B[H${text}\n\u001B[J`)
      last = text
    },
    stop: () => {
      stream.off("resize", redraw)
      process.off("exit", restore).off("SIGTSTP", suspend).off("SIGCONT", resume)
      restore()
    },
  }
}
