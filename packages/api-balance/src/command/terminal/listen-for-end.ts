const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const

/** A signal that aborts at the first Ctrl-C or SIGTERM. A second one ends the process immediately. */
export function listenForEnd(): AbortSignal {
  const controller = new AbortController()
  const end = () => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  for (const signal of signals) process.on(signal, end)
  return controller.signal
}
