import { onTestFinished } from "vitest"
import type { LogEntry } from "../src/journal/log.js"
import type { Ledger } from "../src/ledger/ledger.js"
import { startMock } from "../src/server/start-mock.js"
import { toSpec } from "../src/spec/spec.js"
import { oddDocument } from "./odd-document.js"

/** A mock of the odd spec that is gone when the test is: asks it with a key, and keeps what it logs. */
export async function startOddMock(
  changes: object = {},
  ledger?: Ledger,
  controlFrom: readonly string[] = [],
) {
  const log: LogEntry[] = []
  const spec = toSpec({ ...oddDocument, ...changes })
  const { mock, close } = await startMock(spec, {
    log: (entry) => log.push(entry),
    ledger,
    controlFrom,
  })
  onTestFinished(close)
  const ask = (path: string, { headers, ...init }: RequestInit = {}) =>
    fetch(mock.url + path, {
      ...init,
      headers: { authorization: `Bearer ${mock.apiKey}`, ...(headers as object) },
    })
  return { mock, close, log, ask, origin: new URL(mock.url).origin }
}
