// Prints how many milliseconds it takes until the mocks of the named providers are ready; of none, what it takes to load them.
const ids = process.argv.slice(2)
const start = performance.now()
const { startMocks } = await import("@api-balance/mocks")
const mocks = ids.length > 0 ? await startMocks({ providers: ids as never[] }) : undefined
console.log(JSON.stringify({ ready: performance.now() - start }))
await mocks?.close()
