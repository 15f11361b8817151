/** What responses reveal apart from their content. */
export interface Watched {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds that this machine's clock is ahead of the provider's; undefined if no response had a time. */
  readonly skew: () => number | undefined
}

/** The global fetch, which also compares clocks. */
export function watchFetch(now: () => number = Date.now): Watched {
  const skews: number[] = []
  return {
    fetch: async (url, init) => {
      const start = now()
      const response = await fetch(url, init)
      const date = Date.parse(response.headers.get("date") ?? "")
      // The header is truncated to whole seconds and was written at some time between request and response.
      if (!Number.isNaN(date)) skews.push((start + now()) / 2 - (date + 500))
      return response
    },
    skew: () => skews.sort((a, b) => Math.abs(a) - Math.abs(b))[0],
  }
}
