import { test } from "vitest"
import { createShortGenius } from "../src/index.js"

test("ShortGenius reports no usage, so that reading it does not compile", () => {
  const shortgenius = createShortGenius()
  // @ts-expect-error no operation of the spec reports usage
  shortgenius.getUsage()
})
