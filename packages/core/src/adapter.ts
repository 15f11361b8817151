// For provider packages: the adapter interface and the functions that read responses.
export type { Adapter, FailedResponse } from "./contract/adapter.js"
export type { AmountField, FieldOf, Marked, TimeField } from "./contract/field.js"
export type { ProviderMethods } from "./contract/provider.js"
export type {
  CredentialFacts,
  ErrorCondition,
  OperationFacts,
  ProviderFacts,
} from "./contract/provider-facts.js"
export type { Requests } from "./contract/requests.js"
export type { Wire } from "./contract/wire.js"
export { createProvider } from "./provider/create-provider.js"
export { toMoment, toOldestFirst, toRange } from "./provider/to-moment.js"
export { createRedactor, type Redactor } from "./redaction/create-redactor.js"
export { findSecrets } from "./redaction/find-secrets.js"
export { type FoundResponse, findResponse } from "./refusal/find-response.js"
export { isAboutBalance } from "./refusal/is-about-balance.js"
export { toAuthenticationError } from "./refusal/to-authentication-error.js"
export { isBelow } from "./transport/is-below.js"
export { isLoopback } from "./transport/is-loopback.js"
export {
  findAmount,
  findPlainText,
  findText,
  findTime,
  findValue,
  isNull,
  isPresent,
} from "./wire/find-value.js"
export { isRefusal } from "./wire/is-refusal.js"
export {
  readAmount,
  readCurrency,
  readDecimal,
  readDecimalText,
  readInteger,
  readMoney,
} from "./wire/read-amounts.js"
export { readField, readItems, readObject } from "./wire/read-field.js"
export { readPages } from "./wire/read-pages.js"
export { readBoolean, readDays, readOneOf, readText, readTime } from "./wire/read-values.js"
