// Faces for Chinese, Japanese and Korean, made for the signs of one sheet: each sign is taken from the slice of the
// family that holds it, so that a name costs a few kilobytes and no face of ten megabytes is ever loaded.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Face = { readonly family: string; readonly bytes: Buffer }

/** The faces for as many of `signs` as there are; `language` decides between forms of one sign. */
export async function eastAsianFaces(
  signs: readonly string[],
  language: string,
): Promise<{ readonly faces: readonly Face[]; readonly left: readonly string[] }> {
  const faces: Face[] = []
  let left = signs
  for (const region of regionsFor(signs, language)) {
    if (left.length === 0) break
    for (const { slice, held } of await slicesWith(region, left)) {
      const family = `East Asian ${faces.length}`.padEnd(nameLength, '_')
      faces.push({ family, bytes: await cut(region, slice, held, family) })
      left = left.filter((sign) => !held.includes(sign))
    }
  }
  return { faces, left }
}

const regions = ['sc', 'tc', 'jp', 'kr'] as const
type Region = (typeof regions)[number]

/** Kana are Japanese and Hangul is Korean; what is Chinese alone is set as in the mainland, unless said otherwise. */
function regionsFor(signs: readonly string[], language: string): readonly Region[] {
  const has = (script: RegExp) => signs.some((sign) => script.test(sign))
  const first: Region[] = []
  if (/^ja\b/i.test(language) || has(/[\p{Script=Hiragana}\p{Script=Katakana}]/u)) first.push('jp')
  if (/^ko\b/i.test(language) || has(/\p{Script=Hangul}/u)) first.push('kr')
  if (/^zh\b.*(?:TW|HK|MO|Hant)/i.test(language)) first.push('tc')
  return [...new Set([...first, ...regions])]
}

type Slice = { readonly slice: string; readonly ranges: readonly (readonly [number, number])[] }
const known = new Map<Region, Promise<readonly Slice[]>>()

async function slicesWith(region: Region, signs: readonly string[]) {
  if (!known.has(region)) known.set(region, readSlices(region))
  const slices = await known.get(region)!
  // The last slices hold the most common signs.
  return slices.toReversed().flatMap(({ slice, ranges }) => {
    const held = signs.filter((sign) => isIn(sign.codePointAt(0)!, ranges))
    return held.length > 0 ? [{ slice, held }] : []
  })
}

async function readSlices(region: Region): Promise<readonly Slice[]> {
  const listed: unknown = JSON.parse(await readFile(join(folderOf(region), 'unicode.json'), 'utf8'))
  return Object.entries(listed as Readonly<Record<string, string>>).map(([name, text]) => ({
    slice: name.replace(/[[\]]/g, ''),
    ranges: text.split(',').map((range) => {
      const [first = 0, last = first] = range
        .replace('U+', '')
        .split('-')
        .map((sign) => Number.parseInt(sign, 16))
      return [first, last] as const
    }),
  }))
}

function isIn(sign: number, ranges: Slice['ranges']): boolean {
  return ranges.some(([first, last]) => first <= sign && sign <= last)
}

/** The package has no types of its own. */
type Subset = (
  face: Buffer,
  signs: string,
  options: {
    readonly targetFormat: 'truetype'
    readonly variationAxes: Readonly<Record<string, number>>
  },
) => Promise<Buffer>

async function cut(region: Region, slice: string, held: readonly string[], family: string) {
  const subset = createRequire(import.meta.url)('subset-font') as Subset
  const file = join(folderOf(region), 'files', `noto-serif-${region}-${slice}-wght-normal.woff2`)
  const options = { targetFormat: 'truetype', variationAxes: { wght: 400 } } as const
  return renamed(await subset(await readFile(file), held.join(''), options), region, family)
}

/** Two faces of one name hide each other. A name of the same length can be put in the place of the old one. */
function renamed(face: Buffer, region: Region, family: string): Buffer {
  const old = utf16(`Noto Serif ${region.toUpperCase()} ExtraLight`)
  const name = utf16(family)
  for (let at = face.indexOf(old); at >= 0; at = face.indexOf(old, at)) name.copy(face, at)
  return face
}

const nameLength = 'Noto Serif SC ExtraLight'.length

function utf16(text: string): Buffer {
  return Buffer.from(text, 'utf16le').swap16()
}

function folderOf(region: Region): string {
  const place = import.meta.resolve(`@fontsource-variable/noto-serif-${region}/package.json`)
  return dirname(fileURLToPath(place))
}
