import { compare, isAtLeast, multiply, subtract, toAmount } from "@api-balance/core"
import type { LedgerResponse } from "../../ledger/ledger.js"
import { toMilliseconds, toTimestamp } from "../../ledger/time.js"
import { toFixed, toNumber } from "../../ledger/write-amounts.js"
import { toCredit, walletTerms } from "./credit.js"
import type { State } from "./state.js"
import { toCompletion } from "./to-completion.js"

/** Charges a call to the credit of a wallet. */
export function answerWalletChat(state: State, model: string, at: number): LedgerResponse {
  const credit = toCredit(state)
  const minimum = toAmount(walletTerms.minimumBalance, "USD")
  const required = compare(state.costPerCall, minimum) > 0 ? state.costPerCall : minimum
  if (!isAtLeast(credit, required)) return answerShortfall(state, at)
  const completion = toCompletion(state, model, at)
  state.balance = subtract(credit, state.costPerCall)
  state.transactions.push({
    at,
    amount: multiply(state.costPerCall, -1),
    balanceAfter: state.balance,
    type: "CHARGE",
    requestId: completion.id,
    model,
  })
  return {
    status: 200,
    headers: { "X-Balance-Remaining": toFixed(state.balance, 6) },
    body: completion,
  }
}

const receiver = "0x1111111111111111111111111111111111111111"
const usdc = "0x833589fCD6eDb6E08f4c7C32D4f71b54bdA02913"
const resource = {
  url: "https://api.venice.ai/api/v1/chat/completions",
  description: "Venice API",
  mimeType: "application/json",
}

function answerShortfall(state: State, at: number): LedgerResponse {
  const challenge = {
    x402Version: 2,
    error: "Payment required",
    resource,
    accepts: [
      {
        scheme: "exact",
        network: "eip155:8453",
        amount: multiply(toAmount(walletTerms.suggestedTopUp, "USD"), 1_000_000).value,
        asset: usdc,
        payTo: receiver,
        maxTimeoutSeconds: 300,
        extra: { name: "USD Coin", version: "2" },
      },
    ],
  }
  return {
    status: 402,
    headers: { "PAYMENT-REQUIRED": Buffer.from(JSON.stringify(challenge)).toString("base64") },
    body: {
      error: "Payment required",
      code: "PAYMENT_REQUIRED",
      reason: "insufficient_balance",
      currentBalanceUsd: toNumber(toCredit(state)),
      minimumBalanceUsd: Number(walletTerms.minimumBalance),
      suggestedTopUpUsd: Number(walletTerms.suggestedTopUp),
      minimumTopUpUsd: Number(walletTerms.minimumTopUp),
      supportedTokens: ["USDC"],
      supportedChains: ["base"],
      topUpInstructions: {
        receiverWallet: receiver,
        tokenAddress: usdc,
        tokenDecimals: 6,
        network: "eip155:8453",
        minimumAmountUsd: Number(walletTerms.minimumTopUp),
      },
      siwxChallenge: {
        info: {
          domain: "api.venice.ai",
          uri: resource.url,
          version: "1",
          nonce: String(state.calls).padStart(16, "0"),
          issuedAt: toTimestamp(at),
          expirationTime: toTimestamp(at + toMilliseconds("5m")),
          statement: "Sign in to Venice AI",
        },
        supportedChains: [{ chainId: "eip155:8453", type: "eip191" }],
      },
    },
  }
}
