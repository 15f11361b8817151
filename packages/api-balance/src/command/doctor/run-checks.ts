import { type Account, toAccountRef } from "../accounts/account.js"
import { hasKey } from "../accounts/create-account.js"
import { toRequests } from "../accounts/to-requests.js"
import { hasPaidCharges, withoutCharges } from "../accounts/without-charges.js"
import { type AccountRow, isAbsence } from "../model/account-row.js"
import { advise } from "./advise.js"
import { checkKeys } from "./check-key.js"
import { checkProxy } from "./check-proxy.js"
import type { Finding } from "./finding.js"
import { watchFetch } from "./watch-fetch.js"

/** The findings for one account. */
export interface Examination extends Pick<AccountRow, "provider" | "account"> {
  readonly findings: readonly Finding[]
}

/** Checks one account: its key, its address, every resource of its provider, the clock and the spec. */
export async function runChecks(account: Account, timeout: number | undefined): Promise<Examination> {
  const { entry } = account
  const accountRef = toAccountRef(account)
  const spec = toSpec(entry)
  const keys = await checkKeys(account)
  if (!hasKey(account) || keys.some(({ state }) => state === "failed"))
    return { ...accountRef, findings: [...keys, ...spec] }
  const { fetch, skew } = watchFetch()
  const isPaid = hasPaidCharges(entry)
  const { create } = isPaid ? withoutCharges(account) : account
  const provider = create({ fetch, ...(timeout !== undefined && { timeout }) })
  const findings = await Promise.all(
    toRequests(provider).map(async ([check, ask]): Promise<Finding> => {
      const start = performance.now()
      try {
        await ask()
        return { check, state: "ok", found: `responded in ${Math.round(performance.now() - start)} ms` }
      } catch (error) {
        const found = error instanceof Error ? error.message : String(error)
        return {
          check,
          state: isExpected(error) ? "skipped" : "failed",
          found,
          advice: advise(error, toSource(account)),
        }
      }
    }),
  )
  return {
    ...accountRef,
    findings: [
      ...keys,
      toAddress(entry.environment.baseUrl),
      ...toProxy(entry.environment.baseUrl),
      ...findings,
      ...(isPaid ? [unpaid] : []),
      toClock(skew()),
      ...spec,
    ],
  }
}

/** A provider without billing, or a further key that only this request needs, is not a failure. */
function isExpected(error: unknown): boolean {
  return error instanceof Error && (isAbsence(error) || error.name === "MissingApiKeyError")
}

const unpaid: Finding = {
  check: "charges",
  state: "skipped",
  found: "not requested, because each report of them costs money",
}

/** Where the first key of an account comes from. */
function toSource({ entry, variable, commands }: Account): string {
  const [program] = commands[entry.credentials[0].option]?.words ?? []
  return program === undefined ? variable : `the command "${program}"`
}

/** A provider of a module need not have a spec. */
function toSpec({ specVersion }: Account["entry"]): Finding[] {
  if (specVersion === undefined) return []
  return [{ check: "spec", state: "ok", found: `built from the documentation of ${specVersion}` }]
}

/** Shows only the origin, because a path may contain a secret. */
function toAddress(variable: string): Finding {
  const baseUrl = process.env[variable]
  if (!baseUrl) return { check: "address", state: "ok", found: "live" }
  if (!URL.canParse(baseUrl))
    return {
      check: "address",
      state: "failed",
      found: `${variable} is not a URL`,
      advice: `Correct ${variable}.`,
    }
  return {
    check: "address",
    state: "warning",
    found: `${new URL(baseUrl).origin}, from ${variable}`,
    advice: `This is not the live provider. If that is not intended, unset ${variable}.`,
  }
}

/** All live addresses use "https:". */
function toProxy(variable: string): Finding[] {
  const baseUrl = process.env[variable] ?? ""
  const proxy = checkProxy(URL.canParse(baseUrl) ? baseUrl : "https://live.invalid")
  return proxy ? [proxy] : []
}

function toClock(skew: number | undefined): Finding {
  if (skew === undefined)
    return { check: "clock", state: "skipped", found: "no response had the provider's time" }
  const seconds = Math.round(Math.abs(skew) / 1000)
  if (seconds <= 5) return { check: "clock", state: "ok", found: "agrees with the provider's" }
  return {
    check: "clock",
    state: "warning",
    found: `this machine is ${seconds} s ${skew > 0 ? "ahead of" : "behind"} the provider`,
    advice: "Synchronize the clock; otherwise periods and wait times are off by as much.",
  }
}
