import type { AbortError } from "./abort-error.js"
import type { AuthenticationError } from "./authentication-error.js"
import type { BalanceHeldError } from "./balance-held-error.js"
import type { BillingUnavailableError } from "./billing-unavailable-error.js"
import type { ConnectionError } from "./connection-error.js"
import type { InsufficientBalanceError } from "./insufficient-balance-error.js"
import type { InvalidOptionError } from "./invalid-option-error.js"
import type { InvalidRequestError } from "./invalid-request-error.js"
import type { LedgerError } from "./ledger-error.js"
import type { MissingApiKeyError } from "./missing-api-key-error.js"
import type { PaymentRequiredError } from "./payment-required-error.js"
import type { PermissionError } from "./permission-error.js"
import type { RateLimitError } from "./rate-limit-error.js"
import type { RedirectError } from "./redirect-error.js"
import type { ServerError } from "./server-error.js"
import type { SpendCapExceededError } from "./spend-cap-exceeded-error.js"
import type { TimeoutError } from "./timeout-error.js"
import type { UnexpectedResponseError } from "./unexpected-response-error.js"

/** Every error that is thrown or read; `switch (error.name)` narrows it. */
export type AnyBillingError =
  | InsufficientBalanceError
  | BalanceHeldError
  | PaymentRequiredError
  | SpendCapExceededError
  | RateLimitError
  | AuthenticationError
  | PermissionError
  | InvalidRequestError
  | BillingUnavailableError
  | ServerError
  | ConnectionError
  | TimeoutError
  | AbortError
  | LedgerError
  | RedirectError
  | UnexpectedResponseError
  | MissingApiKeyError
  | InvalidOptionError
