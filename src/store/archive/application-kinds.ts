// Applications as they lie in an archive, with their interviews and the journal.
import { formats } from '#core/case/case.ts'
import { parseDay } from '#core/days/day.ts'
import { parseMoment, printMoment } from '#core/days/moment.ts'
import { momentAt } from '#core/days/zone.ts'
import { fold } from '#core/words/fold.ts'
import { entryVersion } from '../entry-forms.ts'
import { country, day, entry, id, line, moment, oneOf, whole, words, zone, zoned } from './forms.ts'
import { foldedOf, json, kind, maybe, to, type ArchiveRecord, type Kind } from './kind.ts'

export const applications = kind('application', {
  name: 'applications',
  words: ['application', 'applications'],
  key: ['id'],
  columns: {
    id: { form: id },
    position: { form: line },
    company: { form: line },
    folded: {
      of: ({ company, position }) => `${fold(String(company))}\u0001${fold(String(position))}`,
    },
    company_folded: foldedOf('company'),
    created_at: { form: moment },
    // Put right with the index, once all of it is there.
    rests: { of: () => 0 },
  },
})

export const applicationPeople = kind('application_contact', {
  name: 'application-people',
  words: ['person of an application', 'people of applications'],
  key: ['application', 'contact'],
  order: ['application', 'place', 'contact'],
  columns: {
    application: { form: id },
    contact: { form: id },
    place: { form: whole(0), stays: true },
  },
  points: [to('applications', 'application'), to('people', 'contact')],
})

const afterwards = kind('afterwards', {
  name: 'afterwards',
  words: ['note on what came of an application', 'notes on what came of applications'],
  key: ['application'],
  columns: {
    application: { form: id },
    learned: maybe(words),
    look_on: maybe(day),
  },
  points: [to('applications', 'application')],
})

export const interviews = kind('interview', {
  name: 'interviews',
  words: ['interview', 'interviews'],
  key: ['id'],
  columns: {
    id: { form: id },
    application: { form: id },
    start_text: { form: zoned, name: 'start' },
    end_text: { form: zoned, name: 'end' },
    starts_at: { of: (record) => momentOf(record, 'start') },
    ends_at: { of: (record) => momentOf(record, 'end') },
    time_zone: { form: zone },
    country: maybe(country),
    format: maybe(oneOf(formats)),
    place: maybe(words),
    link: maybe(words),
    decision_by: maybe(day),
    decision_from: maybe(id),
    said: maybe(words),
    invitation_uid: maybe(line),
    invitation_sequence: maybe(whole(0)),
    called_off_at: maybe(moment),
  },
  points: [
    to('applications', 'application'),
    to('application-people', 'application', 'decisionFrom'),
  ],
})

/** A text whose offset its zone has no longer is read by its clock alone. */
function momentOf(record: ArchiveRecord, name: string): string {
  const text = String(record[name])
  const read = parseMoment(text)
  if (read) return printMoment(read.moment)
  const [hours, minutes] = [Number(text.slice(11, 13)), Number(text.slice(14, 16))]
  const at = momentAt(parseDay(text.slice(0, 10))!, hours * 60 + minutes, String(record.timeZone))
  return printMoment(at)
}

const talks = kind('talk', {
  name: 'talks',
  words: ['talk', 'talks'],
  key: ['interview', 'uid'],
  columns: {
    interview: { form: id },
    uid: { form: line },
    sequence: { form: whole(0) },
    start_text: maybe(zoned, { name: 'start' }),
    end_text: maybe(zoned, { name: 'end' }),
  },
  points: [to('interviews', 'interview')],
})

export const interviewPeople = kind('interview_contact', {
  name: 'interview-people',
  words: ['person met at an interview', 'people met at interviews'],
  key: ['interview', 'contact'],
  order: ['interview', 'place', 'contact'],
  columns: {
    interview: { form: id },
    contact: { form: id },
    application: { form: id },
    place: { form: whole(0), stays: true },
  },
  points: [
    to('interviews of applications', 'application', 'interview'),
    to('application-people', 'application', 'contact'),
  ],
})

export const takeaways = kind('takeaway', {
  name: 'takeaways',
  words: ['takeaway', 'takeaways'],
  key: ['interview', 'contact'],
  columns: {
    interview: { form: id },
    contact: { form: id },
    interesting: maybe(words),
    issue: maybe(words),
    handling: maybe(words),
    expertise: maybe(words),
  },
  points: [to('interview-people', 'interview', 'contact')],
})

/** The entries of an application stand in the order in which they were written. */
export const journal = kind('entry', {
  name: 'journal',
  words: ['journal entry', 'journal entries'],
  key: ['id'],
  order: ['application', 'written'],
  columns: {
    id: { form: id },
    application: { form: id },
    written: { of: () => 0 },
    at: { of: (record) => printMoment(parseMoment(String(entryOf(record).at))!.moment) },
    type: { of: (record) => String(entryOf(record).type) },
    contact: maybe(id),
    takes_back: {
      of: (record) => {
        const { type, entry } = entryOf(record)
        return type === 'taken-back' ? String(entry) : null
      },
    },
    version: { form: whole(1, entryVersion), name: 'form' },
    body: { ...json(entry), name: 'entry' },
    words: maybe(words),
    reason: maybe(words),
  },
  points: [to('applications', 'application'), to('application-people', 'application', 'contact')],
})

export function entryOf(record: ArchiveRecord): ArchiveRecord {
  return record.entry as ArchiveRecord
}

export const applicationKinds: readonly Kind[] = [
  ...[applications, applicationPeople, afterwards, interviews, talks, interviewPeople, takeaways],
  journal,
]
