import { execFile } from "node:child_process"
import { promisify } from "node:util"

/** The environment of a user's npm: a home of its own that knows nothing of this workspace, the registry reached as here. */
export async function createNpmEnvironment(home: string): Promise<NodeJS.ProcessEnv> {
  const { stdout } = await promisify(execFile)("npm", ["config", "get", "registry"])
  const others = Object.entries(process.env).filter(
    ([name]) => !/^npm_/i.test(name) || /^npm_config_(globalconfig|cafile|.*proxy)$/i.test(name),
  )
  return {
    ...Object.fromEntries(others),
    HOME: home,
    USERPROFILE: home,
    npm_config_registry: stdout.trim(),
    npm_config_update_notifier: "false",
  }
}
