// The text in a file whose encoding nobody told: by its mark, by the look of UTF-16, else UTF-8, else
// windows-1252, as older spreadsheets and mail programs write.

/** Never throws: what no encoding explains comes out as its signs in windows-1252. */
export function textOfBytes(bytes: Uint8Array): string {
  const encoding = findWideEncoding(bytes)
  if (encoding) return new TextDecoder(encoding).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder('windows-1252').decode(bytes)
    throw error
  }
}

/** The kind of UTF-16, if it is that. */
export function findWideEncoding(bytes: Uint8Array): string | undefined {
  return markedEncoding(bytes) ?? zeroedEncoding(bytes)
}

/** A mark at the beginning that says so; the one of UTF-8 is taken off by the decoder. */
function markedEncoding(bytes: Uint8Array): string | undefined {
  const mark = [bytes[0], bytes[1]].join()
  if (mark === '255,254') return 'utf-16le'
  if (mark === '254,255') return 'utf-16be'
  return undefined
}

/** Letters of European languages have a zero as their other byte; no other text has zeros. */
function zeroedEncoding(bytes: Uint8Array): string | undefined {
  const pairs = Math.min(bytes.length >> 1, 200)
  let [even, odd] = [0, 0]
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  if (pairs < 2 || Math.max(even, odd) < pairs * 0.6) return undefined
  return even > odd ? 'utf-16be' : 'utf-16le'
}
