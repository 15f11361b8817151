import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { createDashboard } from "./create-dashboard.ts"

const path = join(import.meta.dirname, "../monitoring/dashboard.json")
writeFileSync(path, `${JSON.stringify(createDashboard(), null, 2)}\n`)
