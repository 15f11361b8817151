import { cp, mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { TestProject } from "vitest/node"
import { createNpmEnvironment } from "../../test/create-npm-environment.ts"
import { compile } from "./compile.ts"
import { installPackages } from "./install-packages.ts"
import { packPackages } from "./pack-packages.ts"

declare module "vitest" {
  interface ProvidedContext {
    /** The tarballs by the names of their packages. */
    tarballs: Readonly<Record<string, string>>
    /** The environment in which npm is run, as on a user's machine. */
    environment: NodeJS.ProcessEnv
    /** A project outside the workspace in which all packages are installed and the consumer is compiled. */
    app: string
  }
}

/** Packs and installs what would be published, once for all tests; takes it away at the end. */
export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const home = await mkdtemp(join(tmpdir(), "api-balance-packed-"))
  const remove = () => rm(home, { recursive: true, force: true })
  try {
    const environment = await createNpmEnvironment(home)
    const tarballs = await packPackages(home)
    console.log(`packed ${Object.keys(tarballs).length} packages`)
    const app = join(home, "app")
    await installPackages(app, [...Object.values(tarballs), "@types/node@22.20.5"], environment)
    await cp(join(import.meta.dirname, "consumer"), join(app, "source"), { recursive: true })
    await compile("5.9", app, "nodenext", ["--outDir", "built"])
    console.log("installed them in a project of their own")
    provide("tarballs", tarballs)
    provide("environment", environment)
    provide("app", app)
    return remove
  } catch (error) {
    await remove()
    throw error
  }
}
