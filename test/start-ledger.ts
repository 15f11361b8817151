import { type Mock, type ProviderId, startMocks } from "@api-balance/mocks"
import type { AnyBillingError, ErrorResponse } from "api-balance"
import { onTestFinished } from "vitest"

/** A mock with these accounts, which is gone when the test is. */
export async function startLedger(id: ProviderId, figures: object): Promise<Mock> {
  const mocks = await startMocks({ providers: [id], ledger: { [id]: figures } })
  onTestFinished(() => mocks.close())
  return mocks[id]
}

/** The money error of a response, as the provider reads it; undefined if the call was paid. */
export async function readAnswer(
  { readError }: { readError(response: ErrorResponse): Promise<AnyBillingError | undefined> },
  call: Promise<{ response: Response; error?: unknown }>,
): Promise<AnyBillingError | undefined> {
  const { response, error } = await call
  return response.ok
    ? undefined
    : readError({ status: response.status, headers: response.headers, body: error })
}
