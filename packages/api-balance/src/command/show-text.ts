/** A text from elsewhere in one line, without what could command the terminal. */
export function showText(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029]+/gu, " ")
}
