import { existsSync } from "node:fs"
import { homedir } from "node:os"
import { sep } from "node:path"
import { findConfig, findOwnConfig } from "../accounts/find-config.js"
import { findPlaces } from "../files/find-places.js"
import type { SharedOptions } from "../options/shared-options.js"
import { findHistory, findNeededHistory, findOwnHistory, findOwnPage } from "../recording/find-history.js"
import type { Finding } from "./finding.js"

/**
 * Says which files this command reads and writes, and which it would use if they were there.
 * @throws UsageError if the config file is invalid
 */
export function checkFiles(options: SharedOptions): Finding[] {
  const page = findOwnPage(findNeededHistory(options))
  return [toConfig(options), toHistory(options), toFile("report", page), toFile("cache", findPlaces().cache)]
}

function toConfig({ config }: SharedOptions): Finding {
  const own = findOwnConfig()
  const found = findConfig(config)
  if (!found) return { ...toFile("config", own), advice: '"api-balance init" writes it.' }
  if (found.isChosen) return toFile("config", found.file)
  const hidden = existsSync(own) ? `, instead of ${showPath(own)}` : ""
  return {
    check: "config",
    state: "ok",
    found: `${found.file} in this folder, which may run nothing${hidden}`,
  }
}

function toHistory(options: SharedOptions): Finding {
  const file = findHistory(options)
  if (file !== undefined) return toFile("history", file)
  const own = findOwnHistory()
  if (!existsSync(own)) return toFile("history", own)
  return { check: "history", state: "ok", found: `${showPath(own)}, for log, runway and report alone` }
}

function toFile(check: string, file: string): Finding {
  return existsSync(file)
    ? { check, state: "ok", found: showPath(file) }
    : { check, state: "skipped", found: `${showPath(file)} does not exist` }
}

/** A path as a shell takes it, short. */
function showPath(file: string): string {
  const home = `${homedir()}${sep}`
  return sep === "/" && file.startsWith(home) ? `~/${file.slice(home.length)}` : file
}
