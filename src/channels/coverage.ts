// Which signs a face can print: read from its table of characters (`cmap`, formats 4 and 12).

/** Throws where the file is no TrueType or OpenType face. */
export function coverageOf(face: Uint8Array): ReadonlySet<number> {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength)
  const signs = new Set<number>()
  const table = placeOf(view)
  for (let index = 0; index < view.getUint16(table + 2); index += 1) {
    const at = table + view.getUint32(table + 8 + index * 8)
    const format = view.getUint16(at)
    if (format === 4) addSegments(view, at, signs)
    if (format === 12) addGroups(view, at, signs)
  }
  return signs
}

function placeOf(view: DataView): number {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + index * 16
    if (view.getUint32(record) === 0x636d_6170) return view.getUint32(record + 8)
  }
  throw new Error('The face has no table of characters.')
}

function addSegments(view: DataView, at: number, signs: Set<number>): void {
  const double = view.getUint16(at + 6)
  const [ends, starts] = [at + 14, at + 16 + double]
  const [deltas, ranges] = [starts + double, starts + 2 * double]
  for (let offset = 0; offset < double; offset += 2) {
    const [first, last] = [view.getUint16(starts + offset), view.getUint16(ends + offset)]
    const range = view.getUint16(ranges + offset)
    for (let sign = first; sign <= last && sign < 0xffff; sign += 1) {
      const glyph =
        range === 0
          ? (sign + view.getUint16(deltas + offset)) & 0xffff
          : view.getUint16(ranges + offset + range + (sign - first) * 2)
      if (glyph !== 0) signs.add(sign)
    }
  }
}

function addGroups(view: DataView, at: number, signs: Set<number>): void {
  for (let index = 0; index < view.getUint32(at + 12); index += 1) {
    const group = at + 16 + index * 12
    const last = view.getUint32(group + 4)
    for (let sign = view.getUint32(group); sign <= last; sign += 1) signs.add(sign)
  }
}
