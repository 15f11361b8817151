// Bundles the package in the folder in which it runs.
import { bundlePackage } from "./bundle-package.js"

await bundlePackage(process.cwd())
