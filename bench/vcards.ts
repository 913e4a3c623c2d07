// 10,000 vCards as a phone exports them, read into people and saved, beside ical.js taking the same text apart.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ICAL from 'ical.js'
import type { Desk } from '#app/desk.ts'
import { importPeople, type Imported } from '#app/import-people.ts'
import { readVcards } from '#capture/vcard.ts'
import { openData } from '#store/engines/open.ts'
import { newDesk, newKey } from '../test/desk/desk.ts'
import { median, perSecond, times, type Row } from './table.ts'

const people = 10_000
const repeats = 5

export async function benchVcards(): Promise<readonly Row[]> {
  const text = Array.from({ length: people }, (_, at) => card(at)).join('')
  const bytes = Buffer.from(text)
  const [read, saved, again, parsed]: number[][] = [[], [], [], []]
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    read!.push(await seconds(() => readVcards(bytes).people.length))
    parsed!.push(await seconds(() => (ICAL.parse(text) as unknown[]).length))
    const folder = mkdtempSync(join(tmpdir(), 'sincerely-bench-'))
    const data = await openData({ file: join(folder, 'sincerely.db') })
    const desk = newDesk(data)
    saved!.push(await seconds(async () => (await save(desk, bytes)).added))
    again!.push(await seconds(async () => (await save(desk, bytes)).known))
    await data.close()
    rmSync(folder, { recursive: true })
  }
  const parser = median(parsed!)
  const row = (what: string, took: readonly number[]): Row => ({
    what: `10,000 vCards, ${what}`,
    figure: perSecond(people / median(took)),
    beside: `ical.js, into its own form ${perSecond(people / parser)}`,
    ratio: times(parser / median(took)),
    aim: 'at least 0.3 ×',
  })
  return [row('read into people', read!), row('read and saved', saved!), row('once more', again!)]
}

function save(desk: Desk, bytes: Uint8Array): Promise<Imported> {
  return importPeople(desk, { key: newKey(), source: 'bench', ...readVcards(bytes) })
}

async function seconds(work: () => number | Promise<number>): Promise<number> {
  const began = performance.now()
  const count = await work()
  if (count !== people) throw new Error(`Expected ${people} people, found ${count}.`)
  return (performance.now() - began) / 1000
}

function card(at: number): string {
  return `BEGIN:VCARD\r
VERSION:3.0\r
N:Ruiz${at};Ana;;;\r
FN:Ana Ruiz${at}\r
ORG:Halvorsen Paper;Night Shift\r
TITLE:Plant Manager\r
EMAIL;type=INTERNET;type=WORK;type=pref:ana.${at}@halvorsen.example\r
TEL;type=CELL;type=VOICE;type=pref:+1 (920) 555-${String(at % 10_000).padStart(4, '0')}\r
TEL;type=WORK;type=FAX:+1 (920) 555-0199\r
item1.ADR;type=WORK;type=pref:;;${at} Mill Road;Green Bay;WI;54301;United States\r
item1.X-ABADR:us\r
NOTE:Met at the gate\\, near the second mill; asked about the rota of the fitt\r
 ers and who covers the nights.\r
END:VCARD\r
`
}
