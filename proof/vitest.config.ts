import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    root: import.meta.dirname,
    projects: [
      {
        extends: true,
        test: { name: "packed", include: ["packed/*.test.ts"], globalSetup: "packed/prepare.ts" },
      },
      { extends: true, test: { name: "clients", include: ["clients/*.test.ts"] } },
      { extends: true, test: { name: "guards", include: ["guards/*.test.ts"] } },
      { extends: true, test: { name: "ledger", include: ["ledger/*.test.ts"] } },
      { extends: true, test: { name: "nightly", include: ["nightly/*.test.ts"] } },
      { extends: true, test: { name: "provider", include: ["provider/*.test.ts"] } },
      { extends: true, test: { name: "serve", include: ["serve/*.test.ts"] } },
      { extends: true, test: { name: "specs", include: ["specs/*.test.ts"] } },
      { extends: true, test: { name: "release", include: ["release/*.test.ts"] } },
    ],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: ["default", "../test/count-reporter.ts"],
  },
})
