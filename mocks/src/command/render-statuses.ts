/**
 * The statuses that a scenario brings, in few words: "200 in 8 operations", "402 of createVideo". Which operations the many
 * are, `--json` says.
 */
export function renderStatuses(operations: readonly { operation: string; status: number }[]): string {
  const statuses = [...new Set(operations.map(({ status }) => status))]
  return statuses
    .map((status) => {
      const [first, ...others] = operations.filter((one) => one.status === status)
      return others.length === 0
        ? `${status} of ${first?.operation}`
        : `${status} in ${others.length + 1} operations`
    })
    .join(", ")
}
