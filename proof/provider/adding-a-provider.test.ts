import { readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { copyRepository, type RepositoryCopy } from "../copy-repository.ts"
import { runCommand } from "../run-command.ts"

const id = "toy-money"
const own = [`specs/${id}/`, `packages/${id}/`, `mocks/src/accounts/${id}.ts`, `.changeset/${id}.md`]

let copy: RepositoryCopy
beforeAll(async () => {
  copy = await copyRepository()
  await run("git add -A && git -c user.name=t -c user.email=t@example.com commit --quiet -m before")
})
afterAll(() => copy?.remove())

async function run(line: string): Promise<string> {
  const { code, output } = await runCommand(copy.folder, line)
  expect(code, `${line}\n${output}`).toBe(0)
  return output
}

/** What changed since, new files one by one. */
const findChanges = async () =>
  (await run("git status --porcelain --untracked-files=all"))
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(3))

test("an id that is none or is taken writes nothing, and says why", async () => {
  for (const [word, reason] of [
    ["Toy", "is no id"],
    ["vinci", "specs/vinci is there already"],
  ] as const) {
    const { code, output } = await runCommand(copy.folder, `npm run --silent new-provider -- ${word}`)
    expect(code).toBe(2)
    expect(output).toContain(reason)
  }
  expect(await findChanges()).toEqual([])
})

test("a new provider is written, generated and proven, and touches by hand only what is its own", async () => {
  await run(`npm run --silent new-provider -- ${id}`)
  const written = await findChanges()
  expect(written.filter((file) => !own.some((place) => file.startsWith(place)))).toEqual([])

  await run("npm run --silent generate")
  await run("npx -y pnpm@12.21.0 install --no-frozen-lockfile --prefer-offline")
  const unfinished = await runCommand(copy.folder, `npm run --silent test:provider ${id}`)
  expect(unfinished.code).toBe(1)
  expect(unfinished.output).toContain(`say what this example of specs/${id} means`)

  const expectations = join(copy.folder, `packages/${id}/test/expectations.ts`)
  const balance = (value: string) =>
    `{ buckets: [{ id: "balance", available: { value: "${value}", unit: "USD" } }] }`
  const text = readFileSync(expectations, "utf8")
    .replace("healthy: { todo }", `healthy: ${balance("25.5")}`)
    .replace("empty: { todo }", `empty: ${balance("0")}`)
    .replace(/const todo = .*\n/, "")
  writeFileSync(expectations, text)
  await run("npm run --silent generate")
  await run("npx biome check --write packages mocks/src")
  await run(`npm run --silent test:provider ${id}`)
  await run(
    "vitest run --test-timeout=60000 test/architecture.test.ts test/hostile-echoes.test.ts test/scenarios.test.ts",
  )

  const notice = /Generated from |^\{\n {2}"name": |"x-generated"/
  const others = (await findChanges()).filter((file) => !own.some((place) => file.startsWith(place)))
  const byHand = others.filter(
    (file) => !notice.test(readFileSync(join(copy.folder, file), "utf8").slice(0, 300)),
  )
  // Both are written by the commands above: the table between its markers, and the links of the packages.
  expect(byHand.sort()).toEqual(["README.md", "pnpm-lock.yaml"])
})
