const encode = (text: string) => Buffer.from(text).toString("base64")
const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
}

/** How servers echo what they were sent. */
export const spellings: Record<string, (secret: string) => string> = {
  "as it is": (secret) => secret,
  "in JSON": (secret) => JSON.stringify(secret),
  "in JSON inside JSON": (secret) => JSON.stringify(JSON.stringify(secret)),
  "in JSON with escaped slashes": (secret) => JSON.stringify(secret).replaceAll("/", "\\/"),
  "in JSON, each letter by its number": (secret) =>
    [...secret].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
  "URL encoded": encodeURIComponent,
  "URL encoded twice": (secret) => encodeURIComponent(encodeURIComponent(secret)),
  "URL encoded, each byte": (secret) =>
    [...Buffer.from(secret)].map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join(""),
  "as HTML": (secret) => secret.replace(/[&<>"']/g, (letter) => entities[letter] ?? ""),
  "as HTML, each letter by its number": (secret) =>
    [...secret].map((letter) => `&#x${letter.codePointAt(0)?.toString(16)};`).join(""),
  "in capitals": (secret) => secret.toUpperCase(),
  "in small letters": (secret) => secret.toLowerCase(),
  "in Base64": encode,
  "in Base64, behind one letter": (secret) => encode(`x${secret}`),
  "in Base64, as Basic sends it": (secret) => encode(`user-1:${secret}`),
  "in Base64, as Basic sends it as the user": (secret) => encode(`${secret}:`),
  "in Base64 for URLs": (secret) => Buffer.from(`ab${secret}`).toString("base64url"),
  "in Base64, URL encoded": (secret) => encodeURIComponent(encode(secret)),
}
