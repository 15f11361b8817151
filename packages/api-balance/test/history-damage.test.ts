import { execFileSync, spawn } from "node:child_process"
import { once } from "node:events"
import { chmodSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { describe, expect, test } from "vitest"
import { openHistory } from "../src/history/index.js"
import { toHistoryError } from "../src/history/to-history-error.js"
import { createHistoryFile, toBalanceRow } from "./create-history-file.ts"
import { bin } from "./run-command.ts"
import { serveJson } from "./serve.ts"

/** Creates a history of about a hundred kilobytes. */
function createHistory(): string {
  const file = createHistoryFile()
  const history = openHistory(file)
  const start = Date.parse("2026-11-24")
  history.record(
    Array.from({ length: 1000 }, (_, index) =>
      toBalanceRow(new Date(start + index * 1000).toISOString(), index),
    ),
  )
  history.close()
  return file
}

/** Opens and reads a history; returns the thrown error. */
function fail(file: string): unknown {
  try {
    const history = openHistory(file)
    try {
      for (const _ of history.read());
    } finally {
      history.close()
    }
  } catch (error) {
    return error
  }
}

/** Expects an error that names the file and what to do, and an unchanged file. */
function expectRefused(file: string, problem: string): void {
  const before = readFileSync(file)
  const error = fail(file)
  expect(error).toMatchObject({ name: "InvalidOptionError", option: "history" })
  expect(String(error)).toContain(`names ${file}, which ${problem}`)
  expect(readFileSync(file).equals(before)).toBe(true)
}

function overwrite(file: string, position: number, bytes: Buffer): void {
  const content = readFileSync(file)
  bytes.copy(content, position)
  writeFileSync(file, content)
}

describe("a damaged file is reported, and left unchanged", () => {
  test.each([4096, 50_000, 65_536, 77_777])("truncated to %i bytes", (size) => {
    const file = createHistory()
    truncateSync(file, size)
    expectRefused(file, "is damaged and was not changed")
  })

  test.each([
    [1, "is not a history"],
    [99, "is"],
    [4000, "is"],
  ])("truncated to %i bytes, which is less than the first page", (size, problem) => {
    const file = createHistory()
    truncateSync(file, size)
    expectRefused(file, problem)
  })

  test.each([
    ["with zeros", 8192, Buffer.alloc(40_000)],
    ["with noise", 20_000, Buffer.alloc(30_000, "\u00a7noise")],
    ["in one page", 40_960, Buffer.alloc(4096, 7)],
  ])("overwritten %s", (_, position, bytes) => {
    const file = createHistory()
    overwrite(file, position, bytes)
    expectRefused(file, "is damaged and was not changed")
  })

  test("with invalid figures", () => {
    const file = createHistory()
    const content = readFileSync(file)
    overwrite(file, content.lastIndexOf('{"buckets"'), Buffer.from("["))
    expectRefused(file, "is damaged and was not changed")
  })

  test("with missing tables", () => {
    const file = createHistory()
    const database = new DatabaseSync(file)
    database.exec("DROP TABLE observation")
    database.close()
    expectRefused(file, "is damaged and was not changed")
  })
})

describe("a file of another kind is reported, and left unchanged", () => {
  test.each([
    ["a text", "my notes"],
    ["a long text", "my notes\n".repeat(5000)],
    ["zeros", "\0".repeat(8192)],
  ])("%s", (_, content) => {
    const file = createHistoryFile()
    writeFileSync(file, content)
    expectRefused(file, "is not a history and was not changed: use another file")
    expect(() => openHistory(file).record([toBalanceRow("2026-11-24", 1)])).toThrow("is not a history")
  })

  test.each([
    ["with tables", "CREATE TABLE mine (a)"],
    ["with a version", "PRAGMA user_version = 1"],
    ["with an application id of its own", "PRAGMA application_id = 7"],
  ])("a database of another program, %s", (_, statement) => {
    const file = createHistoryFile()
    const database = new DatabaseSync(file)
    database.exec(statement)
    database.close()
    expectRefused(file, "is the database of another program and was not changed: use another file")
  })

  test("a history of a newer version", () => {
    const file = createHistory()
    const database = new DatabaseSync(file)
    database.exec("PRAGMA user_version = 2")
    database.close()
    expectRefused(file, "was written by a newer version of api-balance: update api-balance to use it")
  })

  test("a link to nowhere, and a name that is too long", () => {
    const file = createHistoryFile()
    symlinkSync(join(dirname(file), "nowhere/x"), file)
    const row = toBalanceRow("2026-11-24", 1)
    expect(() => openHistory(file).record([row])).toThrow(`names ${file}, which cannot be used (EEXIST).`)
    const long = join(dirname(file), "x".repeat(300))
    expect(() => openHistory(long).record([row])).toThrow(
      `names ${long}, which cannot be used (ENAMETOOLONG).`,
    )
  })

  test("a folder, and a pipe that would never end", () => {
    const folder = dirname(createHistoryFile())
    const pipe = join(folder, "pipe")
    execFileSync("mkfifo", [pipe])
    for (const file of [folder, pipe])
      expect(String(fail(file))).toContain(
        `names ${file}, which is not a file: use a file name such as history.db`,
      )
  })
})

test("an empty file becomes a history, because it holds nothing that could be lost", () => {
  const file = createHistoryFile()
  writeFileSync(file, "")
  const history = openHistory(file)
  history.record([toBalanceRow("2026-11-24T00:00:00.000Z", 1)])
  expect([...history.read()]).toHaveLength(1)
  history.close()
})

describe("a file without permission", () => {
  // Permissions do not bind root, unless it drops the capabilities that bypass them.
  const binding =
    "setpriv --bounding-set=-dac_override,-dac_read_search --inh-caps=-dac_override,-dac_read_search"
  const prefix = process.getuid?.() === 0 ? binding.split(" ") : []

  async function run(words: readonly string[], environment = {}) {
    const [command = "", ...rest] = [...prefix, process.execPath, bin, ...words]
    const child = spawn(command, rest, { env: environment })
    let [stdout, stderr] = ["", ""]
    child.stdout.on("data", (chunk) => {
      stdout += chunk
    })
    child.stderr.on("data", (chunk) => {
      stderr += chunk
    })
    const [code] = await once(child, "close")
    return { code, stdout, stderr }
  }
  const refusal = (file: string) =>
    `the option \`history\` names ${file}, which cannot be used: you need permission to read and write the file and its folder.\n`

  test.each([
    ["a file that may not be read", 0o000, 0o777],
    ["a file in a folder that may not be written", 0o666, 0o555],
  ])("%s is reported", async (_, fileMode, folderMode) => {
    const file = createHistory()
    chmodSync(file, fileMode)
    chmodSync(dirname(file), folderMode)
    const result = await run(["log", "--history", file])
    chmodSync(dirname(file), 0o755)
    expect(result).toEqual({ code: 2, stdout: "", stderr: `error: ${refusal(file)}` })
  })

  test("a failure to record is reported after the response, which is not lost, with the exit code 1", async () => {
    const [readOnly, unmade] = [createHistory(), join(dirname(createHistoryFile()), "history.db")]
    chmodSync(readOnly, 0o444)
    chmodSync(dirname(readOnly), 0o777)
    chmodSync(dirname(unmade), 0o555)
    const url = await serveJson(200, { balance: { credits: 5 } })
    for (const file of [readOnly, unmade]) {
      const result = await run(["--history", file], { SHORTGENIUS_API_KEY: "key", SHORTGENIUS_BASE_URL: url })
      expect(result).toEqual({
        code: 1,
        stdout: expect.stringContaining("5 credit"),
        // The first one also has a warning that others can read it.
        stderr: expect.stringContaining(refusal(file)),
      })
    }
    expect((await run(["log", "--history", readOnly, "-o", "csv"])).stdout.split("\n")).toHaveLength(1002)
  })
})

test.each([
  [5, "is locked by another program; try again when that program has ended"],
  [8, "you need permission to read and write"],
  [14, "you need permission to read and write"],
  [10, "check its disk"],
  [13, "its disk is full"],
  // An extended code: only the index is damaged.
  [779, "is damaged"],
])("the SQLite error %i is described in words, with its cause", (errcode, words) => {
  const cause = Object.assign(new Error("in the words of SQLite"), { errcode })
  const error = toHistoryError(cause, "usage.db")
  expect(error.message).toContain(words)
  expect(error.message).toContain("usage.db")
  expect(error.cause).toBe(cause)
})

describe("an invalid row is skipped, and the others are read", () => {
  const good = JSON.stringify({ buckets: [{ id: "balance", available: { value: "7", unit: "USD" } }] })
  const bucket = (value: unknown, more: object = {}) =>
    JSON.stringify({ buckets: [{ id: "balance", available: value, ...more }] })
  const seven = { value: "7", unit: "USD" }
  const allotment = (more: object) => bucket(seven, { allotment: { amount: seven, ...more } })
  const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`

  test.each<[string, string, number?, string?]>([
    ["null", "null"],
    ["a number", "1e400"],
    ["a list", "[]"],
    ["a balance of another version", '{"version":2,"purses":[]}'],
    ["an amount that is a number", bucket(7)],
    ["a NaN amount", bucket({ value: "NaN", unit: "USD" })],
    ["an infinite amount", bucket({ value: "Infinity", unit: "USD" })],
    ["an amount of a million digits", bucket({ value: "9".repeat(900_000), unit: "USD" })],
    ["an amount without a unit", bucket({ value: "7", unit: "" })],
    ["more than a million characters", good.replace("}", `${" ".repeat(1_000_000)}}`)],
    ["deeply nested JSON", `{"buckets":${deep}}`],
    ["deeply nested JSON beside a balance", good.replace("{", `{"more":${deep},`)],
    ["an allotment with an unknown period", allotment({ renews: "fortnight" })],
    ["an allotment without a period", allotment({})],
    ["an allotment with an object as its period", allotment({ renews: {} })],
    ["an allotment with the name of a built-in property as its period", allotment({ renews: "toString" })],
    ["an allotment with an invalid time of renewal", allotment({ renews: "day", renewsAt: "soon" })],
    ["an automatic top-up with an invalid amount", good.replace("{", '{"autoTopUp":{"on":true,"below":5},')],
    ["an automatic top-up that is a string", good.replace("{", '{"autoTopUp":"on",')],
    ["a page for adding funds that is a list", good.replace("{", '{"topUpUrl":["https://a.example"],')],
    ["a time beyond the range of dates", good, 8_640_000_000_000_001],
    ["an unknown resource", good, 5, "charges"],
    ["a resource with the name of a built-in property", good, 5, "__proto__"],
    ["a balance that is stored as a usage", good, 5, "usage"],
    [
      "a usage with an invalid period",
      '{"period":{"kind":"rolling","start":"NaN"},"spent":[],"quantities":{}}',
      5,
      "usage",
    ],
    [
      "a usage with an invalid end time",
      '{"period":{"kind":"all-time"},"spent":[],"quantities":{},"upTo":"soon"}',
      5,
      "usage",
    ],
    [
      "a usage with a NaN quantity",
      '{"period":{"kind":"all-time"},"spent":[],"quantities":{"a":"NaN"}}',
      5,
      "usage",
    ],
  ])("%s", (_, figures, at = 5, resource = "balance") => {
    const file = createHistoryFile()
    const history = openHistory(file)
    history.record([toBalanceRow("2026-11-24T00:00:00.000Z", 1), toBalanceRow("2026-11-25T00:00:00.000Z", 2)])
    const database = new DatabaseSync(file)
    database.prepare("INSERT INTO series (id, provider, resource) VALUES (90, 'bank', ?)").run(resource)
    database.prepare("INSERT INTO observation (at, series, figures) VALUES (?, 90, ?)").run(at, figures)
    database.close()
    for (const range of [{}, { every: 86_400_000 }])
      expect([...history.read(range)].map(({ balance }) => balance?.buckets[0]?.available.value)).toEqual([
        "1",
        "2",
      ])
    history.close()
  })
})
