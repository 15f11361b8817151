export { createLogger } from "@stoplight/prism-core"
export { createInstance, getHttpOperationsFromSpec } from "@stoplight/prism-http"
export {
  validateInput,
  validateOutput,
  validateSecurity,
} from "@stoplight/prism-http/dist/validator/index.js"
export { ValidationContext } from "@stoplight/prism-http/dist/validator/validators/types.js"
export { validateAgainstSchema } from "@stoplight/prism-http/dist/validator/validators/utils.js"

// The build bundles all of this into one file (scripts/bundle-prism.js).
