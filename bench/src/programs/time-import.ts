// Prints how many milliseconds it takes to import a package into a process that has imported nothing yet.
const [name = ""] = process.argv.slice(2)
const start = performance.now()
const imported = await import(name)
const time = performance.now() - start
if (Object.keys(imported).length === 0) throw new Error(`${name} exports nothing.`)
console.log(JSON.stringify({ import: time }))
process.exit()
