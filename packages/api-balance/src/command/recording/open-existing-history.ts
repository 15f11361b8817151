import { type History, openHistory } from "../../history/index.js"

/**
 * Opens a history without the warning that SQLite is experimental in Node 22, which nobody who runs the command can heed.
 * @throws InvalidOptionError
 */
export function openExistingHistory(file: string): History {
  const { emitWarning } = process
  process.emitWarning = () => {}
  try {
    return openHistory(file)
  } finally {
    process.emitWarning = emitWarning
  }
}
