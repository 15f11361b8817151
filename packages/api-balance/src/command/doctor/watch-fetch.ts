/** What an examination learns from the answers beside their content. */
export interface Watched {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Milliseconds that our clock is ahead of the provider's; undefined where no answer told the time. */
  readonly skew: () => number | undefined
}

/** The global fetch, which also compares the clocks. */
export function watchFetch(now: () => number = Date.now): Watched {
  const skews: number[] = []
  return {
    fetch: async (url, init) => {
      const start = now()
      const response = await fetch(url, init)
      const told = Date.parse(response.headers.get("date") ?? "")
      // The header has whole seconds, cut off, and was written somewhere between the request and the answer.
      if (!Number.isNaN(told)) skews.push((start + now()) / 2 - (told + 500))
      return response
    },
    skew: () => skews.sort((a, b) => Math.abs(a) - Math.abs(b))[0],
  }
}
