import { toJson } from "../terminal/print.js"
import type { RowWriter } from "./print-rows.js"

const start = '{\n  "version": 1,\n  "rows": ['

/** One JSON document with one row per line, valid even if a provider fails midway. */
export const jsonWriter: RowWriter<object> = {
  start,
  toText: (row, first) => `${first ? "" : ","}\n    ${toJson(row)}`,
  end: "\n  ]\n}\n",
  none: `${start}]\n}\n`,
  writesFailures: true,
}
