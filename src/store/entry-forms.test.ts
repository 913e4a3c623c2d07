// One of each form of entry ever released, as it lies in rows. Lines are added here, never changed.
import { expect, test } from 'vitest'
import type { Day } from '#core/days/day.ts'
import { printEntry } from '#core/journal/read-entry.ts'
import { at } from '../../test/database/cast.ts'
import { entryVersion, readEntryRow } from './entry-forms.ts'

const when = '"id":"e1","at":"2026-03-09T15:30:00.000Z"'
const ana = '"contact":"ana"'

const rows: readonly (readonly [version: number, body: string, entry: object])[] = [
  [
    1,
    `{${when},"type":"note",${ana},"kind":"thank-you","channel":"handwritten"}`,
    { type: 'note', contact: 'ana', kind: 'thank-you', channel: 'handwritten' },
  ],
  [1, `{${when},"type":"bounce",${ana}}`, { type: 'bounce', contact: 'ana' }],
  [
    1,
    `{${when},"type":"call",${ana},"outcome":"voicemail"}`,
    { type: 'call', contact: 'ana', outcome: 'voicemail' },
  ],
  [
    1,
    `{${when},"type":"call",${ana},"outcome":"talked","decisionBy":"2026-03-20","said":"by the 20th"}`,
    {
      type: 'call',
      contact: 'ana',
      outcome: 'talked',
      decisionBy: day('2026-03-20'),
      said: 'by the 20th',
    },
  ],
  [
    1,
    `{${when},"type":"corrected",${ana},"what":"phone"}`,
    { type: 'corrected', contact: 'ana', what: 'phone' },
  ],
  [1, `{${when},"type":"reply",${ana}}`, { type: 'reply', contact: 'ana' }],
  [
    1,
    `{${when},"type":"reply",${ana},"meaning":"update","decisionBy":"2026-03-20"}`,
    { type: 'reply', contact: 'ana', meaning: 'update', decisionBy: day('2026-03-20') },
  ],
  [
    1,
    `{${when},"type":"read",${ana},"meaning":"courtesy"}`,
    { type: 'read', contact: 'ana', meaning: 'courtesy' },
  ],
  [1, `{${when},"type":"advanced"}`, { type: 'advanced' }],
  [1, `{${when},"type":"offer"}`, { type: 'offer' }],
  [1, `{${when},"type":"rejection"}`, { type: 'rejection' }],
  [1, `{${when},"type":"withdrawn"}`, { type: 'withdrawn' }],
  [
    1,
    `{${when},"type":"skipped",${ana},"kind":"material","what":"references"}`,
    { type: 'skipped', contact: 'ana', kind: 'material', what: 'references' },
  ],
  [
    1,
    `{${when},"type":"snoozed",${ana},"kind":"call","on":"2026-03-20"}`,
    { type: 'snoozed', contact: 'ana', kind: 'call', on: day('2026-03-20') },
  ],
  [
    1,
    `{${when},"type":"away",${ana},"until":"2026-03-20"}`,
    { type: 'away', contact: 'ana', until: day('2026-03-20') },
  ],
  [
    1,
    `{${when},"type":"pause","from":"2026-03-10","until":"2026-03-20"}`,
    { type: 'pause', from: day('2026-03-10'), until: day('2026-03-20') },
  ],
  [
    1,
    `{${when},"type":"asked-for",${ana},"what":"references","by":"2026-03-12"}`,
    { type: 'asked-for', contact: 'ana', what: 'references', by: day('2026-03-12') },
  ],
  [1, `{${when},"type":"provided","what":"references"}`, { type: 'provided', what: 'references' }],
  [1, `{${when},"type":"taken-back","entry":"e0"}`, { type: 'taken-back', entry: 'e0' }],
]

test.for(rows)('version %i stays readable: %s', ([version, body, expected]) => {
  const read = readEntryRow({
    contact: null,
    id: 'e1',
    application: 'a1',
    version,
    body,
    words: null,
    reason: null,
  })
  expect(read).toEqual({
    ...expected,
    id: 'e1',
    application: 'a1',
    at: at('2026-03-09T15:30:00.000Z'),
  })
})

test('what is printed now is the newest of these forms', () => {
  for (const [version, body] of rows.filter(([version]) => version === entryVersion)) {
    const { application: _, ...entry } = readEntryRow({
      contact: null,
      id: 'e1',
      application: 'a1',
      version,
      body,
      words: null,
      reason: null,
    })
    expect(printEntry(entry)).toEqual(JSON.parse(body))
  }
})

test('a form of a newer version is refused, not guessed at', () => {
  const row = {
    contact: null,
    id: 'e1',
    application: 'a1',
    version: entryVersion + 1,
    body: '{}',
    words: null,
    reason: null,
  }
  expect(() => readEntryRow(row)).toThrow(expect.objectContaining({ code: 'data-unusable' }))
})

function day(text: string): Day {
  return (Date.parse(text) / 86_400_000) as Day
}
