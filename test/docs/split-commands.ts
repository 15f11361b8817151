/** A command of a block, and what it prints where the block says so. */
export interface Command {
  /** Counted from the block's first line, from 0. */
  readonly offset: number
  readonly command: string
  readonly output?: string
}

/** The commands of a `console` block: each starts with "$ ", goes on with "> ", and is followed by its output. */
export function splitCommands(text: string): Command[] {
  const commands: { offset: number; command: string; lines: string[] }[] = []
  for (const [offset, line] of text.split("\n").entries()) {
    const last = commands.at(-1)
    if (line.startsWith("$ ")) commands.push({ offset, command: line.slice(2), lines: [] })
    else if (line.startsWith("> ") && last?.lines.length === 0) last.command += `\n${line.slice(2)}`
    else last?.lines.push(line)
  }
  return commands.map(({ offset, command, lines }) => ({ offset, command, output: lines.join("\n") }))
}

/** The parts of an `sh` block: what runs until it is stopped is a part of its own. */
export function splitScript(text: string): Command[] {
  const parts: { offset: number; command: string }[] = []
  for (const [offset, line] of text.split("\n").entries()) {
    const command = isServer(line) ? line.replace(/ +#.*/, "") : line
    const last = parts.at(-1)
    if (last && !isServer(command) && !isServer(last.command)) last.command += `\n${command}`
    else parts.push({ offset, command })
  }
  return parts
}

/** The commands of a crontab, without the five fields that say when they run. */
export function splitCrontab(text: string): Command[] {
  return text.split("\n").map((line, offset) => ({ offset, command: line.replace(/^(\S+ +){5}/, "") }))
}

/** Whether a command runs until it is stopped. */
export function isServer(command: string): boolean {
  return /^(npx )?api-balance-mocks start [^&\n]*$/.test(command)
}
