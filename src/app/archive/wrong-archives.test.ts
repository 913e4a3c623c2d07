// Archives that are damaged, or say what cannot be: each is refused with the part named, and nothing of it is kept.
import { beforeAll, expect, test } from 'vitest'
import {
  archiveOf,
  bringArchive,
  dataIn,
  partsOf,
  retold,
  sourceOf,
} from '../../../test/desk/archives.ts'
import { danasDesk, newDesk } from '../../../test/desk/desk.ts'
import { addEverything } from '../../../test/desk/everything.ts'
import { newFile } from '../../../test/database/empty-places.ts'
import { openData } from '#store/engines/open.ts'
import type { Data } from '#store/engines/engine.ts'
import { Problem } from '#core/problem.ts'
import { zip } from '#channels/zip.ts'
import { lookThrough } from './look-through.ts'
import { openArchive } from './open-archive.ts'

let data: Data
let archive: Buffer

beforeAll(async () => {
  const place = await newFile()
  data = await openData(place.where)
  const desk = await danasDesk(data)
  await addEverything(desk)
  archive = await archiveOf(desk)
  return async () => {
    await data.close()
    await place.clear()
  }
})

const nobody = '0190a1b2-0000-7000-8000-000000000000'
const swap = (from: string | RegExp, to: string) => (text: string) => {
  const changed = text.replace(from, to)
  if (changed === text) throw new Error(`There is no ${String(from)} in it.`)
  return changed
}

test.each([
  [
    'a day',
    'data/references.jsonl',
    swap('2026-02-20', '2026-02-30'),
    'line 1: agreedOn is “2026-02-30”; expected a day',
  ],
  [
    'a moment',
    'data/applications.jsonl',
    swap(/T[\d:.]+Z/, 'T25:00:00.000Z'),
    'line 1: createdAt is',
  ],
  [
    'a time',
    'data/interviews.jsonl',
    swap(/"start":"[^"]*"/, '"start":"noon"'),
    'line 1: start is “noon”',
  ],
  [
    'a time zone',
    'data/settings.jsonl',
    swap('America/Chicago', 'Mars/North'),
    'timeZone is “Mars/North”; expected a time zone',
  ],
  ['a cadence', 'data/settings.jsonl', swap('"classic"', '{"every":0}'), 'cadence.every is 0'],
  [
    'a word',
    'data/note-templates.jsonl',
    swap('"thank-you"', '"farewell"'),
    'kind is “farewell”; expected one of thank-you',
  ],
  ['an entry', 'data/journal.jsonl', swap('"type":"note"', '"type":"nod"'), 'entry.type is “nod”'],
  ['an entry of a newer form', 'data/journal.jsonl', swap('"form":1', '"form":9'), 'form is 9'],
  [
    'an id',
    'data/people.jsonl',
    swap(/"id":"[^"]*"/, '"id":"7"'),
    'line 1: id is “7”; expected an id',
  ],
  [
    'a field that is missing',
    'data/people.jsonl',
    swap(/"name":"[^"]*",/, ''),
    'line 1: name is missing',
  ],
  [
    'a field that nobody knows',
    'data/people.jsonl',
    swap('{', '{"admin":true,'),
    'line 1: admin is a field that nobody knows',
  ],
  [
    'a sign that no text has',
    'data/people.jsonl',
    swap('Ana Ruiz', 'Ana\\u0000Ruiz'),
    ': name holds a sign',
  ],
  ['half a sign', 'data/people.jsonl', swap('Ana Ruiz', 'Ana\\ud800'), 'name holds a sign'],
  [
    'a text that is a number',
    'data/people.jsonl',
    swap('"Ana Ruiz"', '7'),
    ': name is 7; expected a text',
  ],
  ['no object', 'data/people.jsonl', () => '[]\n', 'In data/people.jsonl, line 1'],
  [
    'no JSON',
    'data/people.jsonl',
    () => '{"id":\n',
    'In data/people.jsonl, line 1 there is no JSON',
  ],
  ['a record twice', 'data/known-words.jsonl', (text: string) => text + text, 'stands twice'],
  [
    'a person who is not there',
    'data/application-people.jsonl',
    swap(/"contact":"[^"]*"/, `"contact":"${nobody}"`),
    'contact of the person of an application',
  ],
  [
    'an application that is not there',
    'data/journal.jsonl',
    swap(/"application":"[^"]*"/, `"application":"${nobody}"`),
    'points to something that is not in the archive',
  ],
  [
    'an entry taken back that is not there',
    'data/journal.jsonl',
    swap(/"entry":"[^"]*"/, `"entry":"${nobody}"`),
    'entry.entry of the journal entry',
  ],
  [
    'a photo of another type',
    'data/photos.jsonl',
    swap('image/png', 'image/jpeg'),
    'is not of the type image/jpeg',
  ],
  [
    'a file that is not there',
    'data/photos.jsonl',
    swap(/[0-9a-f]{64}/, '0'.repeat(64)),
    'is missing in this archive',
  ],
  [
    'a file that leads elsewhere',
    'data/photos.jsonl',
    swap(/"files\/[^"]*"/, '"files/../../etc/passwd"'),
    'line 1: file is',
  ],
  [
    'a version of another size',
    'data/material-versions.jsonl',
    swap(/"size":\d+/, '"size":3'),
    'is not the file of version',
  ],
  ['a version without its file', 'data/material-files.jsonl', () => '', 'is missing'],
  [
    'a newer version',
    'manifest.json',
    swap(/"version":\s*\d+/, '"version":99'),
    'written by a newer version of Sincerely',
  ],
  [
    'another program',
    'manifest.json',
    swap('sincerely-archive', 'other'),
    'no archive of Sincerely',
  ],
  [
    'a manifest that is not whole',
    'manifest.json',
    swap(/"sha256":\s*"[^"]*"/, '"sha256":5'),
    'In manifest.json: parts[0].sha256',
  ],
])('%s', async (_, path, change, sentence) => {
  const wrong = await retold(archive, { [path]: change })
  const desk = newDesk(data)
  const problem = await bringArchive(desk, wrong).catch((error: unknown) => error)
  expect(problem).toBeInstanceOf(Problem)
  expect((problem as Problem).message).toContain(sentence)
  const left = Object.values(await dataIn(await archiveOf(desk)))
  expect(left.every((text) => text === '')).toBe(true)
})

test('a part that was changed is named, whatever was changed in it', async () => {
  const parts = await partsOf(archive)
  const changed = {
    ...parts,
    'data/people.jsonl': parts['data/people.jsonl']!.replace('Ana', 'Eva'),
  }
  await expect(bringArchive(newDesk(data), zip(changed))).rejects.toThrow(
    'The part data/people.jsonl of this archive is not what was written',
  )
  const { 'data/people.jsonl': _, ...without } = parts
  await expect(bringArchive(newDesk(data), zip(without))).rejects.toThrow(
    'The part data/people.jsonl is missing',
  )
})

test('bits that flip, and an end that is cut off, are a Problem each, and never kept', async () => {
  const desk = newDesk(data)
  const counts = await openLooked(desk, archive)
  const outcomes: unknown[] = []
  for (let at = 7; at < archive.length; at += Math.floor(archive.length / 150)) {
    const damaged = Buffer.from(archive)
    damaged[at] = damaged[at]! ^ (1 << (at % 8))
    outcomes.push(await openLooked(desk, damaged))
  }
  const read = outcomes.filter((outcome) => !(outcome instanceof Problem))
  expect(read).toEqual(read.map(() => counts))
  expect(read.length).toBeLessThan(outcomes.length * 0.3)
  for (const length of [0, 21, 22, 1_000, archive.length - 1]) {
    expect(await openLooked(desk, archive.subarray(0, length))).toBeInstanceOf(Problem)
  }
})

/** What does not count in a ZIP, such as its day, may be anything. */
async function openLooked(desk: ReturnType<typeof newDesk>, bytes: Uint8Array): Promise<unknown> {
  try {
    const seen = await lookThrough(desk, await openArchive(sourceOf(bytes)))
    return seen.kinds.map(({ kind, all }) => `${kind.name} ${all}`)
  } catch (error) {
    return error
  }
}
