// About how much memory something takes that was read: its texts and bytes, and a little for each of its parts.

const ofOnePart = 16

export function weightOf(read: unknown): number {
  if (typeof read === 'string') return ofOnePart + read.length
  if (read instanceof Uint8Array) return ofOnePart + read.byteLength
  if (typeof read !== 'object' || read === null) return ofOnePart
  let sum = ofOnePart
  for (const part of Object.values(read)) sum += weightOf(part)
  return sum
}
