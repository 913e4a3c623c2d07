// Two people who were joined, with all that is needed to part them again.
import type { Moved } from '../merges.ts'
import { flag, id, list, moment, record, type Form } from './forms.ts'
import { kind, maybe, to } from './kind.ts'
import { formOf } from './records.ts'
import { rowsMoved } from './rows-moved.ts'

const most = 100_000
const rows = (of: keyof typeof rowsMoved) => list(formOf(rowsMoved[of]), most)
const ids = list(id, most)

const moved = record({
  before: formOf(rowsMoved.before),
  after: formOf(rowsMoved.after),
  waysBefore: rows('waysBefore'),
  waysAfter: rows('waysAfter'),
  gotPhoto: flag,
  listed: rows('listed'),
  met: rows('met'),
  takeaways: rows('takeaways'),
  takeawaysBefore: rows('takeawaysBefore'),
  takeawaysAfter: rows('takeawaysAfter'),
  newApplications: ids,
  newInterviews: ids,
  entries: ids,
  deciding: ids,
} satisfies Record<keyof Moved, Form>)

export const joinings = kind('merge', {
  name: 'joinings',
  words: ['joining of two people', 'joinings of two people'],
  key: ['id'],
  order: ['at', 'id'],
  columns: {
    id: { form: id },
    at: { form: moment },
    kept: { form: id },
    lost: { form: id },
    body: { form: moved, name: 'moved', lies: 'as rows moved' },
    undone_at: maybe(moment, { stays: true }),
  },
  points: [to('people', 'kept'), to('people', 'lost')],
})
