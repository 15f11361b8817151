/** Returns the first source, which is the most accurate, unless a later one covers clearly more time, in milliseconds. */
export function pickBestSource<Source extends { readonly covered: number }>(
  sources: readonly Source[],
): Source | undefined {
  const most = Math.max(...sources.map(({ covered }) => covered))
  return sources.find(({ covered }) => covered >= 0.9 * most)
}
