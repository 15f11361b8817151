import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    globalSetup: "./test/build.ts",
    projects: [
      "packages/*",
      "mocks",
      "examples",
      { test: { name: "repository", include: ["test/**/*.test.ts"] } },
      {
        test: {
          name: "types",
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ["packages/*/test/**/*.test-d.ts"],
            tsconfig: "tsconfig.test.json",
          },
        },
      },
    ],
    reporters: ["default", "./test/count-reporter.ts"],
  },
})
