/**
 * The bucket that is meant, the first unless one is named.
 * @throws RangeError when there is no such bucket
 */
export function toBucket<const Bucket extends string>(
  name: string | undefined,
  buckets: readonly Bucket[],
): Bucket {
  const bucket = name === undefined ? buckets[0] : buckets.find((one) => one === name)
  if (bucket === undefined)
    throw new RangeError(`There is no bucket "${name}". There are: ${buckets.join(", ")}.`)
  return bucket
}
