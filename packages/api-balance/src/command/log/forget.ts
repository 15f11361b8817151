import type { History } from "../../history/index.js"
import { print } from "../print.js"

/** Forgets what is older than a time, and says how many observations that were. */
export async function forget({ prune }: Pick<History, "prune">, before: Date): Promise<void> {
  const count = prune(before.toISOString())
  const time = before.toISOString().replace("T", " ").replace(/\.\d+/, "")
  await print(
    `Forgot ${count.toLocaleString("en-US")} observation${count === 1 ? "" : "s"} from before ${time}.\n`,
  )
}
