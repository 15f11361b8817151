import type { Command } from "commander"

/** A sub-command as the program's help shows it, and how to load it. */
export interface SubCommand {
  readonly name: string
  /** The arguments, as the help shows them. */
  readonly words: string
  readonly description: string
  /** Adds options, help and the action. */
  readonly load: () => Promise<(command: Command, exit: (code: number) => void) => void>
}

/** All sub-commands, in the order of the help; the first one is the default. */
export const subCommands: readonly SubCommand[] = [
  {
    name: "balances",
    words: "[provider...]",
    description: "show balances and spending (default command)",
    load: async () => (await import("./balances/add-balances.js")).addBalances,
  },
  {
    name: "usage",
    words: "[provider...]",
    description: "show spending and usage, each provider over its own period",
    load: async () => (await import("./usage/add-usage.js")).addUsage,
  },
  {
    name: "spend",
    words: "[provider...]",
    description: "show what was spent by day, week, month, model or key, and how complete each figure is",
    load: async () => (await import("./spend/add-spend.js")).addSpend,
  },
  {
    name: "charges",
    words: "<provider>",
    description: "print a provider's charges, oldest first",
    load: async () => (await import("./charges/add-charges.js")).addCharges,
  },
  {
    name: "caps",
    words: "[provider...]",
    description: "show your spend caps and what counts against them",
    load: async () => (await import("./caps/add-caps.js")).addCaps,
  },
  {
    name: "log",
    words: "[provider...]",
    description: "print what --history recorded, oldest first; makes no requests",
    load: async () => (await import("./log/add-log.js")).addLog,
  },
  {
    name: "runway",
    words: "[provider...]",
    description: "show burn rate, days left and the projected cost of the month; needs a history",
    load: async () => (await import("./runway/add-runway.js")).addRunway,
  },
  {
    name: "report",
    words: "[provider...]",
    description: "write a page with balances, charts and the forecast; needs a history",
    load: async () => (await import("./report/add-report.js")).addReport,
  },
  {
    name: "providers",
    words: "[provider...]",
    description: "show what each provider reports, and what only its dashboard can do",
    load: async () => (await import("./providers/add-providers.js")).addProviders,
  },
  {
    name: "guard",
    words: "",
    description: "check minimums, for scripts and CI: one line per minimum and an exit code",
    load: async () => (await import("./guard/add-guard.js")).addGuard,
  },
  {
    name: "watch",
    words: "[provider...]",
    description: "watch balances and report changes: live on a terminal, otherwise one line per event",
    load: async () => (await import("./watch/add-watch.js")).addWatch,
  },
  {
    name: "serve",
    words: "[provider...]",
    description: "serve balances over HTTP: metrics for Prometheus, and JSON",
    load: async () => (await import("./serve/add-serve.js")).addServe,
  },
  {
    name: "status",
    words: "[provider...]",
    description: "print one line for a prompt or a status bar, from the last responses; waits for nothing",
    load: async () => (await import("./status/add-status.js")).addStatus,
  },
  {
    name: "explain",
    words: "[provider]",
    description: "say what a failed response means: about money, worth a retry; makes no requests",
    load: async () => (await import("./explain/add-explain.js")).addExplain,
  },
  {
    name: "init",
    words: "",
    description: "find the keys in the environment and write your config file, with a history",
    load: async () => (await import("./init/add-init.js")).addInit,
  },
  {
    name: "doctor",
    words: "[provider...]",
    description: "check keys, network, scopes, clock and spec, and say how to fix what fails",
    load: async () => (await import("./doctor/add-doctor.js")).addDoctor,
  },
]
