import { expect, onTestFinished, test } from "vitest"
import { configuredProviders } from "../src/index.js"

test("the providers with a key are created, in the order of their ids", () => {
  const providers = configuredProviders({ VINCI_API_KEY: "a", CONTENTSTATS_API_KEY: "b", VENDO_API_KEY: "" })
  expect(providers.map(({ id }) => id)).toEqual(["contentstats", "vinci"])
})

test("without any key the list is empty", () => {
  expect(configuredProviders({})).toEqual([])
})

test("nothing comes from the environment of the process if another one is given", async () => {
  for (const name of ["TWILIO_ACCOUNT_SID", "TWILIO_BASE_URL", "OPENAI_ADMIN_KEY"]) {
    process.env[name] = "https://elsewhere.example"
    onTestFinished(() => void delete process.env[name])
  }
  const given = { TWILIO_AUTH_TOKEN: "sample-0123456789", OPENAI_API_KEY: "sample-0123456789" }
  const [openai, twilio] = configuredProviders(given)
  const missing = (variable: string) => expect.objectContaining({ name: "MissingApiKeyError", variable })
  await expect(twilio?.getBalance?.()).rejects.toEqual(missing("TWILIO_ACCOUNT_SID"))
  await expect(openai?.getUsage?.()).rejects.toEqual(missing("OPENAI_ADMIN_KEY"))
  expect(twilio?.isOwnUrl?.("https://elsewhere.example/v1")).toBe(false)
})

test("key and base URL come from the given environment", async () => {
  const [vinci] = configuredProviders({ VINCI_API_KEY: "a", VINCI_BASE_URL: "ftp://nowhere" })
  await expect(vinci?.getBalance?.()).rejects.toMatchObject({ name: "InvalidOptionError", option: "baseUrl" })
})
