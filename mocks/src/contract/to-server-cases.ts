import { callServer } from "./call-server.js"
import type { Call } from "./calls.js"
import type { Case } from "./case.js"
import { judgeAnswer } from "./judge-answer.js"
import { readParts } from "./parts.js"
import type { Server } from "./server.js"

/** Creates one case per call: the server's response conforms to the spec. */
export function toServerCases({ check, timeout }: Server, calls: readonly Call[]): Case[] {
  return calls.map(({ operation, withKey, toRequest }) => ({
    title: `${operation.id} conforms to the spec`,
    run: async () => {
      const answer = await readParts(await callServer(toRequest(), timeout))
      judgeAnswer(check, operation, answer, withKey)
    },
  }))
}
