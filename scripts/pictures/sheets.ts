// What the pictures of paper show: the note to Ana Ruiz of the worked example, in each form.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holidays } from '#capture/holidays.ts'
import type { PageData, Template } from '#channels/print-pdf.ts'
import type { Case } from '#core/case/case.ts'
import { readCase } from '#core/case/read-case.ts'
import type { Channel } from '#core/journal/entry.ts'
import { letterOf, type Letter } from '#core/paper/letter.ts'
import { plan } from '#core/plan/plan.ts'
import { nextNote } from '#core/words/next-note.ts'
import { noteOn } from '#core/words/note-on.ts'
import { letters } from '../../test/word-processor/letters.ts'
import { root } from '../run-program.ts'

type Sheet = { readonly name: string; readonly template: Template; readonly data: PageData }

export function sheets(): readonly Sheet[] {
  return [
    { name: 'letter-us', template: 'letter', data: letterTo('ana') },
    { name: 'letter-uk', template: 'letter', data: letterTo('ana', inBritain) },
    { name: 'letter-din', template: 'letter', data: letters.din },
  ]
}

const example = join(root, 'examples/panel-of-three.json')

type Place = (kase: Case) => Case

export function letterTo(contact: string, place: Place = (kase) => kase): Letter {
  return noteTo(contact, 'letter', place)
}

function noteTo(contact: string, channel: Channel, place: Place): Letter {
  const kase = place(readCase(JSON.parse(readFileSync(example, 'utf8'))).case)
  const next = nextNote(kase, plan(kase, holidays), { contact, kind: 'thank-you' })
  const { note } = noteOn(kase, { ...next, channel }, holidays)
  if (note.state === 'lacking') throw new Error('The worked example lacks something.')
  return letterOf(kase, { contact, on: next.on, written: note })
}

const inBritain: Place = (kase) => ({
  ...kase,
  candidate: {
    ...kase.candidate,
    ...{ language: 'en-GB', country: 'GB', phone: '+441632960142' },
    address: { country: 'GB', lines: ['7 Orchard Rise', 'Kendal', 'LA9 4QT'] },
  },
  contacts: kase.contacts.map((contact) => ({
    ...contact,
    address: { country: 'GB', lines: ['Riverside Mills', 'Burneside', 'LA9 6PZ'] },
  })),
})
