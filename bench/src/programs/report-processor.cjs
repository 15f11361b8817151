// Preloaded into a program: at exit it prints on stderr how many milliseconds of processor time the process took.
process.on("exit", () => {
  const { user, system } = process.cpuUsage()
  process.stderr.write(JSON.stringify({ processor: (user + system) / 1000 }))
})
