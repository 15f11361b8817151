/** The keys of a path item that are not operations. */
const shared = /^(summary|description|servers|parameters|x-.*)$/

/**
 * Drops all operations of a vendor's document except those to keep, such as `GET /credits`.
 * @returns the operations to keep that do not exist
 */
export function keepOperations(
  document: { paths?: Record<string, Record<string, unknown>>; webhooks?: unknown },
  keep: readonly string[],
): string[] {
  const missing = new Set(keep)
  const paths = document.paths ?? {}
  for (const [path, item] of Object.entries(paths)) {
    for (const method of Object.keys(item ?? {}).filter((key) => !shared.test(key)))
      if (!missing.delete(`${method.toUpperCase()} ${path}`)) delete item[method]
    if (Object.keys(item ?? {}).every((key) => shared.test(key))) delete paths[path]
  }
  delete document.webhooks
  return [...missing]
}
