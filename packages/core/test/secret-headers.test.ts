import { describe, expect, test } from "vitest"
import { findSecrets } from "../src/redaction/find-secrets.js"

describe("a header", () => {
  test.each([
    ..."auth x-auth authorization Proxy-Authorization x-authentication key keys api-key apikey x-apikeys".split(
      " ",
    ),
    ..."x-api-key token tokens X-Amz-Security-Token secret x_secrets_1 cookie set-cookie cookies".split(" "),
    ..."signature x-signature sign x-sign password x-password passwd credential credentials payment".split(
      " ",
    ),
    ..."x-payment payment-signature session x-session-id".split(" "),
    ..."xApiKey accessToken x-authtoken secretkey x-sessionid bearer x-jwt hmac pwd x-passphrase".split(" "),
  ])("is secret by a word of its name: %s", (name) => {
    expect(findSecrets([[name, "abcdefgh"]])).toContain("abcdefgh")
  })

  test.each(
    "x-monkey author keyboard tokenizer secretary signed design cookiecutter sessions passwordless x-trace".split(
      " ",
    ),
  )("is not secret by a part of a word: %s", (name) => {
    expect(findSecrets([[name, "abcdefgh"]])).toEqual([])
  })

  test.each([
    ["authorization", "Bearer tok-0123456789", ["Bearer tok-0123456789", "tok-0123456789"]],
    ["authorization", "AWS4-HMAC  tok-0123456789", ["AWS4-HMAC  tok-0123456789", "tok-0123456789"]],
    ["x-token", "tok-0123456789", ["tok-0123456789", "tok-0123456789"]],
    ["x-token", "dG9rZW4=", ["dG9rZW4=", "dG9rZW4="]],
    ["cookie", "a.b-c=one; session=two", ["a.b-c=one; session=two", "one", "two"]],
    ["x-token", "one,two ,\tthree", ["one,two ,\tthree", "one", "two", "three"]],
    ["x-token", "a=b=c", ["a=b=c", "b=c"]],
    ["x-token", "?a=b", ["?a=b", "?a=b"]],
    ["authorization", 'Token token="one"', ['Token token="one"', "one"]],
    ["cookie", "a='one'; b=\"two", ["a='one'; b=\"two", "one", '"two']],
    ["authorization", "Basic dXNlcjpwYTpzcw==", ["Basic dXNlcjpwYTpzcw==", "dXNlcjpwYTpzcw==", "pa:ss"]],
    ["authorization", "Basic x", ["Basic x", "x"]],
  ])("%s: %s contains its value, and each part without scheme and name", (name, value, secrets) => {
    expect(findSecrets([[name, value]])).toEqual(secrets)
  })

  test("is found beside others", () => {
    const headers = new Headers({ "x-key": "one", "x-trace": "two", "x-token": "three" })
    expect(new Set(findSecrets(headers))).toEqual(new Set(["one", "three"]))
  })
})
