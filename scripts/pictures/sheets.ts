// What the pictures of paper show: the note to Ana Ruiz of the worked example, in each form.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { holidays } from '#capture/holidays.ts'
import type { PageData, Template } from '#channels/print-pdf.ts'
import type { Case } from '#core/case/case.ts'
import { readCase } from '#core/case/read-case.ts'
import type { Channel } from '#core/journal/entry.ts'
import { letterOf, type Letter } from '#core/paper/letter.ts'
import { printRunOf, runItem } from '#core/paper/print-run.ts'
import { cardOf, copySheetOf, envelopeOf, labelsOf } from '#core/paper/sheets.ts'
import { plan } from '#core/plan/plan.ts'
import { nextNote } from '#core/words/next-note.ts'
import { noteOn } from '#core/words/note-on.ts'
import { root } from '../run-program.ts'

type Sheet = { readonly name: string; readonly template: Template; readonly data: PageData }

export function sheets(): readonly Sheet[] {
  const [typed, onCard, byHand] = [letterTo('ana'), cardTo('ben'), noteTo('priya', 'handwritten')]
  const run = [runItem(typed, 'letter'), runItem(onCard, 'card'), runItem(byHand, 'handwritten')]
  const british = letterTo('ana', inBritain)
  return [
    { name: 'letter-us', template: 'letter', data: typed },
    { name: 'letter-uk', template: 'letter', data: british },
    { name: 'letter-din', template: 'letter', data: letterTo('ana', inGermany) },
    { name: 'card-folded', template: 'card', data: cardOf(onCard, '5x7-folded') },
    { name: 'card-flat', template: 'card', data: cardOf(onCard, 'a6') },
    { name: 'envelope-10', template: 'envelope', data: envelopeOf(typed, 'no10') },
    { name: 'envelope-a7', template: 'envelope', data: envelopeOf(typed, 'a7') },
    { name: 'envelope-dl', template: 'envelope', data: envelopeOf(british, 'dl') },
    { name: 'envelope-c6', template: 'envelope', data: envelopeOf(british, 'c6') },
    { name: 'labels-5160', template: 'labels', data: labelsOf([typed, onCard, byHand], '5160', 4) },
    { name: 'labels-l7160', template: 'labels', data: labelsOf([british], 'l7160') },
    { name: 'copy-sheet', template: 'copy-sheet', data: copySheetOf(byHand) },
    {
      name: 'print-run',
      template: 'print-run',
      data: printRunOf(run, { ...typed, title: posted }),
    },
  ]
}

const posted = 'Post of Wednesday, March 11'

const example = join(root, 'examples/panel-of-three.json')

type Place = (kase: Case) => Case

export function letterTo(contact: string, place?: Place): Letter {
  return noteTo(contact, 'letter', place)
}

function cardTo(contact: string): Letter {
  return noteTo(contact, 'card')
}

function noteTo(contact: string, channel: Channel, place: Place = atTheMill): Letter {
  const kase = place(readCase(JSON.parse(readFileSync(example, 'utf8'))).case)
  const next = nextNote(kase, plan(kase, holidays), { contact, kind: 'thank-you' })
  const { note } = noteOn(kase, { ...next, channel }, holidays)
  if (note.state === 'lacking') throw new Error('The worked example lacks something.')
  return letterOf(kase, { contact, on: next.on, written: note })
}

/** All of them get their post where Ana does. */
const atTheMill: Place = (kase) => {
  const [ana] = kase.contacts
  return { ...kase, contacts: kase.contacts.map((one) => ({ address: ana!.address!, ...one })) }
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

const inGermany: Place = (kase) => ({
  ...kase,
  application: { position: 'Instandhaltungsplanerin', company: 'Halvorsen Papier GmbH' },
  candidate: {
    ...kase.candidate,
    ...{ language: 'de-DE', country: 'DE', phone: '+49305550142' },
    ...{ currentPosition: 'Planerin bei der Corley GmbH', signOff: 'Mit freundlichen Grüßen' },
    address: { country: 'DE', lines: ['Lindenstraße 48', '10969 Berlin'] },
  },
  contacts: kase.contacts.map((contact) => ({
    ...contact,
    title: 'Werksleiterin',
    address: { country: 'DE', lines: ['Mühlenweg 12', '54290 Trier'] },
  })),
  takeaways: kase.takeaways.map((takeaway) => ({
    ...takeaway,
    interesting: 'dass Sie nur noch einen geplanten Stillstand im Jahr machen',
    issue: 'zwei Rollenschneider, die jedes Frühjahr ausfallen',
    handling:
      'wir haben Schwingungswerte mit den Aufträgen verbunden und ein Drittel der Ausfälle vermieden',
    expertise: 'zustandsorientierte Planung',
  })),
})
