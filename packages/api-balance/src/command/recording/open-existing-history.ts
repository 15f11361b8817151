import { type History, openHistory } from "../../history/index.js"
import { adviseOnMode } from "../files/advise-on-mode.js"

/**
 * Opens a history without the warning that SQLite is experimental in Node 22, which nobody who runs the command can heed.
 * @throws InvalidOptionError
 */
export function openExistingHistory(file: string): History {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    const history = openHistory(file)
    adviseOnMode(file)
    return history
  } finally {
    process.emitWarning = emitWarning
  }
}
