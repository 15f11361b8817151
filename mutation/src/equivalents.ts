/** A mutant that no test can find, because it does the same as the code. */
export interface Equivalent {
  readonly file: string
  /** The line as the report shows it behind a plus sign. */
  readonly mutated: string
  readonly reason: string
}

/** Each is left out of the score. */
export const equivalents: readonly Equivalent[] = [
  ...inFile("packages/core/src/money/amount.ts", {
    "`split` gives a first part always; the default is there for the compiler": [
      'const [whole = "Stryker was here!", fraction = ""] = value.split(".")',
    ],
    "only the elements after the first one are read": [
      'const [, value, unit] = text.match(amount) ?? ["Stryker was here"]',
    ],
    "a match has both groups or none": [
      "if (value === undefined && unit === undefined)",
      "if (false || unit === undefined)",
      "if (value === undefined || false)",
    ],
  }),
  ...inFile("packages/core/src/money/arithmetic.ts", {
    "a canonical zero has no decimals, and is returned before": [
      "const rounded = (integer + (integer <= 0n ? -half : half)) / (2n * half)",
      "if (rounded !== 0n || false)",
    ],
  }),
  ...inFile("packages/core/src/money/decimal.ts", {
    "`split` gives a first part always; the default is there for the compiler": [
      'const [, whole, fraction = ""] = plain.exec(decimal) ?? ["Stryker was here"]',
    ],
    "only the elements after the first one are read": [
      'const [, whole, fraction = "", exponent = 0] = text.match(number) ?? ["Stryker was here"]',
    ],
    "what is no number is no integer either": [
      "if (true && Number.isInteger(value) && !Number.isSafeInteger(value))",
    ],
    "the short way gives what the long way gives": [
      "if (false) return text as Decimal",
      'if (true && Number.isFinite(value) && !text.includes("e")) return text as Decimal',
      'if (typeof value !== "number" && Number.isFinite(value) && !text.includes("e")) return text as Decimal',
      'if (typeof value === "" && Number.isFinite(value) && !text.includes("e")) return text as Decimal',
      'if (typeof value === "number" && Number.isFinite(value) && !text.includes("")) return text as Decimal',
      "false ? scaled.integer : scaled.integer * 10n ** BigInt(places - scaled.places)",
    ],
  }),
  ...inFile("packages/core/src/redaction/clean-error.ts", {
    "a field that must stay is assigned again afterwards": [
      "for (const key of Object.keys(facts)) if (true) delete (error as Record<string, unknown>)[key]",
    ],
  }),
  ...inFile("packages/core/src/redaction/create-redactor.ts", {
    "more than eight have a first": ['const [oldest = "Stryker was here!"] = own.keys()'],
  }),
  ...inFile("packages/core/src/redaction/to-plain-text.ts", {
    "each name that the expression finds is in the table": [
      'if (point === undefined) return (name ? named[name.toLowerCase()] : whole).replaceAll("\\\\", "") ?? ""',
      'if (point === undefined) return (name ? named[name.toLowerCase()] : whole)?.replaceAll("\\\\", "") ?? "Stryker was here!"',
    ],
    "backslashes are left out one by one as well": [
      "/%([\\da-f]{2})|\\\\+u([\\da-f]{4})|&(?:#x([\\da-f]{1,6})|#(\\d{1,7})|(amp|lt|gt|quot|apos|sol|plus|equals));|\\\\|./gisu",
    ],
    "the bytes of ASCII are itself, and capitals are made small at the end": [
      "return false ? text : String.fromCharCode(...encoder.encode(text.toLowerCase()))",
      'return text < "" ? text : String.fromCharCode(...encoder.encode(text.toLowerCase()))',
      "if (true) plain = replaceEach(plain, /./gsu, ([whole]) => toUtf8(whole))",
    ],
  }),
  ...inFile("packages/core/src/time/clock.ts", {
    "a signal aborts once, so that its listener is called once either way": [
      'signal.addEventListener("abort", abort, {})',
      'signal.addEventListener("abort", abort, { once: false })',
    ],
  }),
  ...inFile("packages/core/src/time/find-retry-after.ts", {
    "the default is no number and no time, whatever else it is": [
      'const header = headers.get("retry-after") ?? "Stryker was here!"',
    ],
    "only the elements after the first one are read": [
      'const [, number] = header.match(/^(\\d+(?:\\.\\d+)?)(?:\\s*,.*)?$/) ?? ["Stryker was here"]',
    ],
  }),
  ...inFile("packages/core/src/time/parse-time.ts", {
    "the default is no time, whatever else it is": [
      'const date = new Date(parseTime(headers.get("date") ?? "Stryker was here!"))',
    ],
  }),
  ...inFile("packages/core/src/time/start-deadline.ts", {
    "no code reads the reason for which the clock's wait is aborted": [
      "stopped.abort(true) // a default reason would cost a stack trace",
    ],
  }),
  ...inFile("packages/core/src/transport/create-prepare.ts", {
    "Node has a `process`; the proof runs without one": [
      'if (true) headers.set("user-agent", facts.userAgent)',
      'if (typeof process !== "") headers.set("user-agent", facts.userAgent)',
    ],
    "what has a body is a Request, which has the method": [
      "call.jsonBody === undefined ? call.body && (await call.arrayBuffer()) : JSON.stringify(call.jsonBody)",
    ],
  }),
  ...inFile("packages/core/src/transport/create-send.ts", {
    "Node has a `Request`; the proof runs without one": [
      'true ? { cache: "no-store" } : {}',
      'typeof Request !== "undefined" || "cache" in Request.prototype ? { cache: "no-store" } : {}',
      'true && "cache" in Request.prototype ? { cache: "no-store" } : {}',
      'typeof Request !== "" && "cache" in Request.prototype ? { cache: "no-store" } : {}',
    ],
    "a redactor with no more secrets is the same": [
      "const known = true ? redactor.with(secrets) : redactor",
      "const known = secrets.length >= 0 ? redactor.with(secrets) : redactor",
    ],
    "a text that is no number is no age": [
      'const [, seconds] = headers.get("age")?.match(/^(\\d+)(?:\\.\\d+)?(?:\\s*,.*)?$/) ?? ["Stryker was here"]',
    ],
    "errors of a hook are ignored, and so is a missing hook": ["const returned: unknown = hook(describe())"],
  }),
  ...inFile("packages/core/src/transport/find-base-url.ts", {
    "a URL that was checked before passes again": ["if (false) return last", ";"],
    "a protocol ends with its only colon": [
      'if (!/^https?:/.test(url.protocol)) throw refuse("must start with https:// or http://")',
    ],
  }),
  ...inFile("packages/core/src/transport/find-server.ts", {
    "a provider has a first server": [
      "return (servers.find(({\n  url\n}) => isSameHost(url, baseUrl)) ?? servers[0]).region",
      "return (found ?? servers.find(server => server.region === region)).url ?? facts.baseUrl",
    ],
    "without regions, each server has the region undefined": ["if (false) return undefined"],
    "no key ends with the word undefined": [
      "const found = servers.find(({ keySuffix }) => true && key?.endsWith(keySuffix))",
    ],
  }),
  ...inFile("packages/core/src/transport/read-body.ts", {
    "what was read has a reader": [
      "for (let read = await reader?.read(); read?.value; read = await reader.read()) {",
      "reader.cancel().catch(() => {})",
    ],
    "the short way gives what the long way gives": [
      "return false ? only : new Uint8Array(await new Blob(chunks).arrayBuffer())",
    ],
  }),
  ...inFile("packages/core/src/transport/read-environment.ts", {
    "Node has a `process` with variables; the proof runs without one": [
      "const variables = environment ?? (false ? undefined : process.env)",
      'const variables = environment ?? (typeof process === "" ? undefined : process.env)',
      "return variables[name] || undefined",
    ],
  }),
  ...inFile("packages/core/src/transport/retry-budget.ts", {
    "a symbol of any name is one": ['const key = Symbol.for("")'],
  }),
]

function inFile(file: string, byReason: Readonly<Record<string, readonly string[]>>): Equivalent[] {
  return Object.entries(byReason).flatMap(([reason, lines]) =>
    lines.map((mutated) => ({ file, mutated, reason })),
  )
}
