// The faces that print: Source Serif for every script it has, and beside it what the signs of one sheet need.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { coverageOf } from './coverage.ts'

export const serif = 'Source Serif 4'

/** Nothing outside of it is read while a page is set. */
export function faceFolder(): string {
  const place = import.meta.resolve('@expo-google-fonts/source-serif-4/package.json')
  return dirname(fileURLToPath(place))
}

const cuts = ['400Regular', '400Regular_Italic', '600SemiBold']

export function serifFaces(): readonly Buffer[] {
  return cuts.map((cut) => readFileSync(join(faceFolder(), cut, `SourceSerif4_${cut}.ttf`)))
}

/** The signs of a text that the serif lacks; most texts are known by a glance to need nothing else. */
export function signsBeyond(text: string): readonly string[] {
  if (!beyond.test(text)) return []
  covered ??= coverageOf(serifFaces()[0]!)
  return [...new Set(text)].filter(
    (sign) => !covered!.has(sign.codePointAt(0)!) && !unseen.test(sign),
  )
}

const beyond = /[^\n -~\u00a0-\u017f\u2013-\u2026]/u
/** Marks and joiners that are never seen by themselves. */
const unseen = /[\p{Default_Ignorable_Code_Point}\s]/u

let covered: ReadonlySet<number> | undefined
