import { type History, openHistory } from "../../history/index.js"
import { adviseOnMode } from "../files/advise-on-mode.js"

/**
 * Opens a history without Node 22's warning that SQLite is experimental, which a user of the command cannot act on.
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
