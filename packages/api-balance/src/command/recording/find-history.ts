import { readConfig } from "../accounts/read-config.js"
import type { SharedOptions } from "../options/shared-options.js"

/**
 * Returns the history file from the command line or else the config file; undefined if neither names one.
 * @throws UsageError if the config file is invalid
 */
export function findHistory({ history, config }: SharedOptions): string | undefined {
  return history ?? readConfig(config)?.history
}
