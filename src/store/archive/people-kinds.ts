// People as they lie in an archive, and how they came.
import { wishes } from '#core/case/case.ts'
import { fold } from '#core/words/fold.ts'
import { phoneKey } from '#core/words/same-number.ts'
import {
  address,
  country,
  day,
  file,
  flag,
  id,
  line,
  list,
  moment,
  oneOf,
  record,
} from './forms.ts'
import { whole, words, zone } from './forms.ts'
import { foldedOf, kind, maybe, to, type Kind } from './kind.ts'

export const people = kind('contact', {
  name: 'people',
  words: ['person', 'people'],
  key: ['id'],
  columns: {
    id: { form: id },
    // Of somebody erased it is empty.
    name: { form: words },
    folded: foldedOf('name'),
    title: maybe(line),
    email: maybe(line),
    email_folded: foldedOf('email'),
    phone: maybe(line),
    address: maybe(address, { lies: 'as JSON' }),
    time_zone: maybe(zone),
    country: maybe(country),
    region: maybe(line),
    wish: maybe(oneOf(wishes)),
    pronouns: maybe(line),
    said_as: maybe(line),
    company: maybe(line),
    company_folded: foldedOf('company'),
    phone_key: {
      of: ({ phone }) => (typeof phone === 'string' ? (phoneKey(phone) ?? null) : null),
    },
    merged_into: maybe(id, { name: 'joinedInto', stays: true }),
    version: { form: whole(0), name: 'changes', stays: true },
    erased_on: maybe(day, { stays: true }),
  },
  points: [to('people', 'joinedInto')],
})

export const peopleWays = kind('contact_way', {
  name: 'people-ways',
  words: ['further email or number', 'further emails and numbers'],
  key: ['contact', 'kind', 'value'],
  order: ['contact', 'kind', 'place'],
  columns: {
    contact: { form: id },
    kind: { form: oneOf(['email', 'phone']) },
    place: { form: whole(0), stays: true },
    value: { form: line },
    folded: {
      of: ({ kind, value }) =>
        kind === 'email' ? fold(String(value)) : (phoneKey(String(value)) ?? ''),
    },
  },
  points: [to('people', 'contact')],
})

const photos = kind('contact_photo', {
  name: 'photos',
  words: ['photo', 'photos'],
  key: ['contact'],
  columns: {
    contact: { form: id },
    type: { form: oneOf(['image/jpeg', 'image/png', 'image/webp']) },
    bytes: { form: file, name: 'file', lies: 'as bytes' },
  },
  points: [to('people', 'contact')],
})

const imports = kind('import', {
  name: 'imports',
  words: ['import', 'imports'],
  key: ['id'],
  columns: {
    id: { form: id },
    at: { form: moment },
    source: { form: line },
    interview: maybe(id),
    added: { form: whole(0) },
    known: { form: whole(0) },
    gained: { form: whole(0) },
    undone_at: maybe(moment),
  },
})

const gained = record(
  { emails: list(line), phones: list(line) },
  {
    ...{ title: line, pronouns: line, company: line, photo: line },
    address: { schema: { const: true }, read: flag.read },
  },
)

const importPeople = kind('import_person', {
  name: 'import-people',
  words: ['person of an import', 'people of imports'],
  key: ['import', 'contact'],
  columns: {
    import: { form: id },
    contact: { form: id },
    is_new: { form: flag, lies: 'as 0 or 1' },
    is_met: { form: flag, lies: 'as 0 or 1' },
    version: { form: whole(0), name: 'changes' },
    gained: maybe(gained, { lies: 'as JSON' }),
  },
  points: [to('imports', 'import')],
})

const apart = kind('apart', {
  name: 'apart',
  words: ['pair kept apart', 'pairs kept apart'],
  key: ['one', 'other'],
  columns: { one: { form: id }, other: { form: id } },
  points: [to('people', 'one'), to('people', 'other')],
})

/** Bare ids, so that an older archive does not bring back whom, or what, they stood for. */
export const erased = kind('erased', {
  name: 'erased',
  words: ['erasing', 'erasings'],
  key: ['id'],
  columns: { id: { form: id }, day: { form: day, stays: true } },
})

export const peopleKinds: readonly Kind[] = [
  ...[people, peopleWays, photos, imports, importPeople, apart],
]
