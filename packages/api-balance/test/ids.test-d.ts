import { test } from "vitest"
import { type AnyProvider, createApiBalance, createVenice, createVinci } from "../src/index.js"

const { canAfford, guard } = createApiBalance({ providers: [createVinci(), createVenice()] })

test("the id of a provider that was not given does not compile", () => {
  canAfford("vinci", "1 USD")
  guard.run({ provider: "venice", price: "1 USD" }, () => 1)
  // @ts-expect-error a misspelt id
  canAfford("vinchi", "1 USD")
  // @ts-expect-error a provider that was not given
  guard.run({ provider: "vendo", price: "1 USD" }, () => 1)
})

test("providers that are known only at run time may have any id", () => {
  const providers: AnyProvider[] = [createVinci()]
  createApiBalance({ providers }).canAfford("whatever", "1 USD")
})
