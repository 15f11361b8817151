/** A text without the key, also where it stands in a URL or in JSON. */
export function hideKey(text: string, key: string): string {
  // What is shorter is nobody's secret, and would blot out ordinary words.
  if (key.length < 6) return text
  const forms = [encodeURIComponent(key), JSON.stringify(key).slice(1, -1), key]
  return forms.reduce((rest, form) => rest.replaceAll(form, "[redacted]"), text)
}
