// Text in the head of a mail, where only ASCII may stand.

/** RFC 2047, in words short enough for a line; ASCII that nobody takes for such a word stays. */
export function encoded(text: string): string {
  if (/^[\x20-\x7E]{0,60}$/.test(text) && !/=\?|["(),:;<>@[\\\]]/.test(text)) return text
  const words = ['']
  for (const sign of text) {
    const grown = `${words.at(-1)}${sign}`
    if (Buffer.byteLength(grown) > 42) words.push(sign)
    else words[words.length - 1] = grown
  }
  const inWords = words.map((word) => `=?utf-8?B?${Buffer.from(word).toString('base64')}?=`)
  return inWords.join(' ')
}
