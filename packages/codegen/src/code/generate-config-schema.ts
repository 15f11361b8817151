import { findAccountParameters, findCredentials } from "../document/find-credentials.ts"
import type { ProviderSpec } from "../document/provider-spec.ts"

/** Generates the JSON Schema of a config file, so that an editor completes it and marks what the command would refuse. */
export function generateConfigSchema(specs: readonly ProviderSpec[]): string {
  const ids = specs.map(({ id }) => id)
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $comment: 'Generated from specs by "npm run generate"; do not edit.',
    title: "The config file of api-balance",
    description: "Which accounts are read, and where their history is kept. It never contains a key.",
    type: "object",
    properties: {
      $schema: { type: "string", description: "The address of this schema." },
      accounts: {
        description: "The accounts, in the order of the output. Without it, every provider whose key is set.",
        type: "array",
        minItems: 1,
        items: toAccount(specs, ids),
      },
      history: {
        description: "The file in which balances and usage are recorded, relative to this file.",
        type: "string",
        minLength: 1,
      },
      low: {
        description: 'When `watch` says that a balance is low: { "vinci": "5 USD", "venice/diem": "20%" }.',
        type: "object",
        additionalProperties: { type: "string", examples: ["5 USD", "20%"] },
      },
    },
    anyOf: ["accounts", "history", "low"].map((name) => ({ required: [name] })),
    additionalProperties: false,
    $defs: { variable, key: { oneOf: [{ $ref: "#/$defs/variable" }, command] } },
  }
  return `${JSON.stringify(schema, undefined, 2)}\n`
}

const variable = {
  description: "The environment variable that holds the value.",
  type: "object",
  properties: { env: { type: "string", pattern: "^[A-Z_][A-Z0-9_]*$" } },
  required: ["env"],
  additionalProperties: false,
}

const command = {
  description:
    "A program that prints the key alone. It runs without a shell, and only if you chose this file.",
  type: "object",
  properties: {
    command: {
      description: "The program, by its name or absolute path, and its words.",
      type: "array",
      minItems: 1,
      prefixItems: [
        { type: "string", pattern: String.raw`^(\s*[^/\\\s][^/\\]*|/.*|[A-Za-z]:[/\\].*|\\.*)$` },
      ],
      items: { type: "string", pattern: "^[^\\u0000]*$" },
      examples: [["op", "read", "op://team/vinci/key"]],
    },
  },
  required: ["command"],
  additionalProperties: false,
}

function toAccount(specs: readonly ProviderSpec[], ids: readonly string[]) {
  const path = String.raw`^\.{0,2}/`
  return {
    type: "object",
    properties: {
      provider: {
        description: "The id of a provider, or the path of a module that exports one.",
        anyOf: [{ enum: ids }, { type: "string", pattern: path }],
      },
      account: {
        description: "A label for the account, needed if a provider is there twice.",
        type: "string",
        pattern: String.raw`^(?!\s)[^\u0000-\u001f\u007f-\u009f]{1,40}(?<!\s)$`,
      },
    },
    required: ["provider"],
    allOf: [
      ...specs.map(({ id, document }) => ({
        if: { properties: { provider: { const: id } }, required: ["provider"] },
        // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's
        then: {
          properties: {
            provider: true,
            account: true,
            ...toSettings(findCredentials(document), "key"),
            ...toSettings(findAccountParameters(document), "variable"),
          },
          additionalProperties: false,
        },
      })),
      {
        if: { properties: { provider: { type: "string", pattern: path } }, required: ["provider"] },
        // biome-ignore lint/suspicious/noThenProperty: it is JSON Schema's
        then: {
          properties: { provider: true, account: true },
          additionalProperties: { $ref: "#/$defs/key" },
        },
      },
    ],
  }
}

interface Setting {
  readonly option: string
  readonly variables: readonly string[]
}

function toSettings(settings: readonly Setting[], kind: "key" | "variable") {
  const usual = (names: readonly string[]) =>
    `Instead of ${names.join(" or ")}${kind === "key" ? "; never the key itself" : ""}.`
  return Object.fromEntries(
    settings.map(({ option, variables }) => [
      option,
      { $ref: `#/$defs/${kind}`, description: usual(variables), examples: [{ env: variables[0] }] },
    ]),
  )
}
