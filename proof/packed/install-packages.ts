import { execFile } from "node:child_process"
import { mkdir, writeFile } from "node:fs/promises"
import { promisify } from "node:util"

/** Makes an empty project and installs packages in it with npm, as a user would. */
export async function installPackages(
  folder: string,
  packages: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<void> {
  await mkdir(folder)
  await writeFile(`${folder}/package.json`, JSON.stringify({ name: "app", private: true, type: "module" }))
  await promisify(execFile)("npm", ["install", "--no-audit", "--no-fund", ...packages], { cwd: folder, env })
}
