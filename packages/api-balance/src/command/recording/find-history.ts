import { readConfig } from "../accounts/read-config.js"
import type { SharedOptions } from "../options/shared-options.js"

/**
 * The history file: the one of the command line, or else of the config file; undefined where neither names one.
 * @throws UsageError when the config file is wrong
 */
export function findHistory({ history, config }: SharedOptions): string | undefined {
  return history ?? readConfig(config)?.history
}
