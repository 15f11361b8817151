import { readFileSync } from "node:fs"
import { dirname, resolve } from "node:path"
import { catalogue } from "../../generated/catalogue.js"
import { creators } from "../../generated/creators.js"
import { registry } from "../../generated/registry.js"
import type { Entry } from "./account.js"
import { loadModule } from "./load-module.js"

const own: readonly Entry[] = registry.map((entry) => ({
  ...entry,
  specVersion: catalogue[entry.id].specVersion,
  create: creators[entry.id],
}))
const modules = new Map<string, Entry>()

/** All providers of this run: the built-in ones, and those of loaded modules. */
export function findEntries(): readonly Entry[] {
  return [...own, ...modules.values()]
}

/** Whether a config file names a module instead of a provider. */
export function isModulePath(provider: unknown): provider is string {
  return typeof provider === "string" && /^\.{0,2}\//.test(provider)
}

/** The provider of a loaded module, by its path in a config file. */
export function findModule(config: string, path: string): Entry | undefined {
  return modules.get(resolve(dirname(config), path))
}

/**
 * Loads the modules that a config file names as providers. The file must be one that the user chose, because a module is
 * executed.
 * @throws UsageError if a module does not export a provider
 */
export async function loadModules(config: string): Promise<void> {
  for (const path of readModulePaths(config)) {
    const file = resolve(dirname(config), path)
    if (!modules.has(file)) modules.set(file, await loadModule(file, path, findEntries()))
  }
}

/** Problems of the file are reported later, when all of it is read. */
function readModulePaths(config: string): string[] {
  try {
    const { accounts } = JSON.parse(readFileSync(config, "utf8"))
    return accounts.map(({ provider }: { provider?: unknown }) => provider).filter(isModulePath)
  } catch {
    return []
  }
}
