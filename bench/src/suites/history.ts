import { execFile } from "node:child_process"
import { mkdtemp, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { promisify } from "node:util"
import { measure } from "../measuring/measure.ts"
import { writeYear } from "../measuring/write-year.ts"
import type { Suite } from "../results/result.ts"

const run = promisify(execFile)
const bin = join(import.meta.dirname, "../../../packages/api-balance/bin/api-balance.js")
const rounds = 7

/** What it takes to report a year: ten accounts, looked at every five minutes. */
export const history: Suite = {
  name: "history",
  title: "A year of history",
  measure: async () => {
    const folder = await mkdtemp(join(tmpdir(), "api-balance-bench-"))
    try {
      const [file, page] = [join(folder, "history.db"), join(folder, "page.html")]
      const count = writeYear(file)
      const size = (await stat(file)).size / 1e6
      const ask = (command: string, isRight: (stdout: string) => boolean | Promise<boolean>) => async () => {
        const start = performance.now()
        const words = [bin, ...command.split(" "), "--history", file]
        const { stdout } = await run(process.execPath, words, { maxBuffer: 2 ** 30 })
        const time = performance.now() - start
        if (!(await isRight(stdout)))
          throw new Error(`${command} printed something wrong: ${stdout.slice(0, 200)}`)
        return { time }
      }
      const hasLines = (least: number, most: number) => (stdout: string) => {
        const lines = stdout.split("\n").length - 2
        return lines >= least && lines <= most
      }
      const rows = await measure(rounds, {
        "report, a page of the year": ask(
          `report --offline --html ${page}`,
          async () => (await readFile(page, "utf8")).split("<article>").length === 11,
        ),
        "runway, of all ten": ask(
          "runway --offline --json",
          (stdout) => stdout.split('"state": "falling"').length === 11,
        ),
        "log, each day of the year": ask("log --every 1d -o csv", hasLines(3650, 3660)),
        "log, all of the last week": ask("log --since 7d -o csv", hasLines(20_150, 20_160)),
      })
      const all = await measure(3, { "log, all of the year": ask("log -o csv", hasLines(count, count)) })
      const figures = { time: { unit: "ms" } }
      const facts = `${count.toLocaleString("en-US")} observations in ${Math.round(size)} MB`
      return {
        tables: [
          { title: `The command over ${facts}`, rounds, figures, rows },
          { title: "Each of them printed, as a line of CSV", rounds: 3, figures, rows: all },
        ],
        goals: rows.map(({ name, figures }) => ({
          claim: `a year of history: ${name}, to a second`,
          figure: (figures.time?.median ?? Number.NaN) / 1000,
          atMost: 1,
          unit: "x",
        })),
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  },
}
