const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** A signal that fires at the first Ctrl-C, or when the process is told to end; at the second one the process ends at once. */
export function listenForEnd(): AbortSignal {
  const controller = new AbortController()
  const end = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  for (const signal of signals) process.on(signal, end)
  return controller.signal
}
