import { onTestFinished } from "vitest"
import { type StartMocksOptions, startMocks } from "../../src/index.js"

/** What a client says with a request. */
export interface Said {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
  readonly signal?: AbortSignal
}

const chat = { model: "gpt-4.1", messages: [{ role: "user", content: "Hello" }] }

/** A mock of OpenAI that is gone when the test is: orders of it, and says what it holds against its client. */
export async function startOpenai(options: Omit<StartMocksOptions<"openai">, "providers"> = {}) {
  const mocks = await startMocks({ ...options, providers: ["openai"] })
  onTestFinished(mocks.close)
  const mock = mocks.openai
  const order = async ({ headers, body = {}, signal }: Said = {}) => {
    const response = await fetch(`${mock.url}/chat/completions`, {
      method: "POST",
      headers: { authorization: `Bearer ${mock.apiKey}`, "content-type": "application/json", ...headers },
      body: JSON.stringify({ ...chat, ...body }),
      ...(signal && { signal }),
    })
    await response.text()
    return response.status
  }
  return { mock, order, findIds: () => mock.verdicts.map(({ id }) => id) }
}

/** The mark of a retry, as SDKs made with Stainless send it. */
export function mark(retry: number): Said {
  return { headers: { "x-stainless-retry-count": String(retry) } }
}
