import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      {
        extends: true,
        test: { name: "packed", include: ["packed/*.test.ts"], globalSetup: "packed/prepare.ts" },
      },
    ],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: ["default", "../test/count-reporter.ts"],
  },
})
