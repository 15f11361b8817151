import { expect, inject, test } from "vitest"
import { compile, versions } from "./compile.ts"

const cases = versions.flatMap((version) =>
  (["nodenext", "bundler"] as const).map((resolution) => ({ version, resolution })),
)

test.each(cases)(
  "TypeScript $version accepts the packages whole, resolved as $resolution",
  async ({ version, resolution }) => {
    expect(await compile(version, inject("app"), resolution, ["--noEmit"])).toBe("")
  },
)
