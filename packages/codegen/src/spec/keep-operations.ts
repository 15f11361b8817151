/** What a path has besides its operations. */
const shared = /^(summary|description|servers|parameters|x-.*)$/

/**
 * Drops all operations of a vendor's document but those that are to be kept, such as `GET /credits`.
 * @returns what was to be kept and is not there
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
