import type { BalanceRow, WatchEvent } from "../../index.js"
import type { AccountRef } from "../../model/account-ref.js"
import { printFailure } from "../terminal/print.js"
import { readTerminal } from "../terminal/terminal.js"
import { createStates, type FindIncidents } from "./create-states.js"
import type { Output } from "./output.js"
import { renderFrame } from "./render-frame.js"
import { startScreen } from "./start-screen.js"

const kept = 100

/** The live view: a table that is refreshed in place, with the last events below. It stays visible at the end. */
export function startLiveOutput(
  stream: NodeJS.WriteStream,
  accounts: readonly AccountRef[],
  findIncidents: FindIncidents,
): Output {
  const rows: BalanceRow[] = [...accounts]
  const states = createStates(findIncidents)
  const events: WatchEvent[] = []
  let notice: string | undefined
  let isEnded = false

  const render = (height: number) => {
    const view = {
      rows,
      findState: states.find,
      events,
      ...(notice !== undefined && { notice }),
      now: Date.now(),
    }
    return renderFrame(view, readTerminal(stream), height)
  }
  // A terminal of unknown size reports 0.
  const toHeight = () => stream.rows || 24
  const draw = () => screen.show(render(toHeight() - 1))
  const screen = startScreen(stream, draw)
  const timer = setInterval(draw, 1000)
  draw()
  return {
    row: (row) => {
      const index = rows.findIndex(
        ({ provider, account }) => provider === row.provider && account === row.account,
      )
      rows[index] = row
      draw()
    },
    event: (event) => {
      states.apply(event)
      events.unshift(event)
      events.length = Math.min(events.length, kept)
      draw()
    },
    say: (text) => {
      if (isEnded) return printFailure(new Error(text))
      notice = text
      draw()
    },
    end: () => {
      isEnded = true
      clearInterval(timer)
      screen.stop()
      stream.write(`${render(toHeight()).slice(0, -2).join("\n")}\n`)
    },
  }
}
