import type { State } from "./state.js"

/** The tokens of every call; only completion tokens cost anything. */
export const tokens = { prompt: 10, completion: 1000 }

/** A completion, with the id of the call. */
export function toCompletion(state: State, model: string, at: number) {
  state.calls += 1
  return {
    id: `chatcmpl-${state.calls}`,
    object: "chat.completion",
    created: Math.floor(at / 1000),
    model,
    choices: [
      { index: 0, message: { role: "assistant", content: "The Grand Canal." }, finish_reason: "stop" },
    ],
    usage: {
      prompt_tokens: tokens.prompt,
      completion_tokens: tokens.completion,
      total_tokens: tokens.prompt + tokens.completion,
    },
  }
}
