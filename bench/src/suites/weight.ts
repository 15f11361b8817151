import { findInstalled } from "../measuring/find-installed.ts"
import { measure, toExact } from "../measuring/measure.ts"
import { measureBundle } from "../measuring/measure-bundle.ts"
import { measureStart } from "../measuring/measure-start.ts"
import { ratioOf } from "../measuring/ratio-of.ts"
import { runProgram } from "../measuring/run-program.ts"
import type { Suite } from "../results/result.ts"

const rounds = 7
const startRounds = 15

/** What is imported, and what it does about money. */
const candidates: Readonly<Record<string, { readonly from: string; readonly name: string }>> = {
  "vinci: balance, usage, errors": { from: "@api-balance/vinci", name: "createVinci" },
  "venice: the same, charges, caps": { from: "@api-balance/venice", name: "createVenice" },
  "api-balance: all providers, guards": { from: "api-balance", name: "*" },
  "openrouter: whole API, credits": { from: "@openrouter/sdk", name: "OpenRouter" },
  "elevenlabs: whole API, subscription": { from: "@elevenlabs/elevenlabs-js", name: "ElevenLabsClient" },
  "stripe: whole API, balance": { from: "stripe", name: "default" },
  "openai: whole API, usage of admins": { from: "openai", name: "default" },
  "anthropic: whole API, usage of admins": { from: "@anthropic-ai/sdk", name: "default" },
}

/** What a program that uses a package ships, installs and waits for. */
export const weight: Suite = {
  name: "weight",
  title: "Weight",
  measure: async () => {
    const entries = Object.entries(candidates)
    const imports = await measure(
      rounds,
      Object.fromEntries(entries.map(([name, { from }]) => [name, () => runProgram("time-import", [from])])),
    )
    const rows = []
    let first: { readonly bundle: number; readonly installed: number; readonly packages: number } | undefined
    for (const [index, [name, { from, name: exported }]] of entries.entries()) {
      const bundle = await measureBundle(
        `export ${exported === "*" ? "*" : `{ ${exported} }`} from "${from}"`,
        import.meta.dirname,
      )
      const { megabytes: installed, packages } = await findInstalled(from)
      first ??= { bundle, installed, packages }
      rows.push({
        name,
        figures: {
          bundle: toExact(bundle, first.bundle),
          installed: toExact(installed, first.installed),
          packages: toExact(packages, first.packages),
          ...imports[index]?.figures,
        },
      })
    }
    const start = await measureStart(startRounds)
    return {
      tables: [
        {
          title:
            "Bundled for Node, minified, gzip -9 (1 kB is 1,000 bytes); installed with all that it needs; and the time to import it",
          rounds,
          figures: {
            bundle: { unit: "kB", ratio: true },
            installed: { unit: "MB", ratio: true },
            packages: { unit: "" },
            import: { unit: "ms", ratio: true },
          },
          rows,
        },
        {
          title: "Processor time of a run of the command",
          rounds: startRounds,
          figures: { processor: { unit: "ms", ratio: true } },
          rows: start,
        },
      ],
      goals: [
        {
          claim: "api-balance --version to an empty node",
          figure: ratioOf(start, "processor", "api-balance --version", "an empty node"),
          atMost: 2,
          unit: "x",
        },
        {
          claim: "api-balance status to an empty node",
          figure: ratioOf(start, "processor", "api-balance status", "an empty node"),
          atMost: 1.5,
          unit: "x",
        },
      ],
    }
  },
}
