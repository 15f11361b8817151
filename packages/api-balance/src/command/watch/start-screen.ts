/** A part of the terminal's life in which the whole of it is ours. */
export interface Screen {
  /** Shows these lines and nothing else; longer ones are cut by the terminal. */
  show(lines: readonly string[]): void
  /** Gives the terminal back as it was before. */
  stop(): void
}

// The other screen, no cursor, no wrapping of lines that are too long.
const enter = "\u001B[?1049h\u001B[?25l\u001B[?7l"
const leave = "\u001B[?7h\u001B[?25h\u001B[?1049l"

/** Takes the terminal, calls back when it has changed, and gives it back also when the process ends or is stopped. */
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
      // A stopped process may wake to a timer first.
      if (!isOurs) return
      const text = lines.map((line) => `\u001B[K${line}`).join("\n")
      // From the top, over what is there: nothing flickers.
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
