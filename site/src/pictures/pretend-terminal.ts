// Preloaded into the command: its standard output looks like a terminal.
Object.assign(process.stdout, { isTTY: true, columns: 100, hasColors: () => true })
