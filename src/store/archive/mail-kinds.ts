// Mails that came, as they lie in an archive. Where they lie in the mailbox is known to that mailbox alone.
import { flag, day, id, line, list, moment, oneOf, record, words } from './forms.ts'
import { json, kind, maybe, to, type Kind } from './kind.ts'

const said = record(
  {},
  {
    ...{ hard: flag, delayed: flag, original: words, back: day },
    failed: list(record({ address: words, said: words }, { status: words })),
    signature: record({ text: words }, { phone: words, title: words }),
  },
)

export const mails: Kind = kind('mail_in', {
  name: 'mails',
  words: ['mail that came', 'mails that came'],
  key: ['mark'],
  order: ['id'],
  columns: {
    id: { form: id, stays: true },
    mark: { form: line },
    message_id: maybe(words),
    folder: { form: words, stays: true },
    uid_validity: { of: () => '0' },
    uid: { of: () => '0' },
    came_at: { form: moment, stays: true },
    from_name: maybe(words),
    from_address: maybe(words),
    subject: { form: words },
    kind: { form: oneOf(['reply', 'bounce', 'automatic']) },
    text: { form: words },
    rest: { form: words },
    contact: maybe(id),
    application: maybe(id),
    known: { form: oneOf(['thread', 'address', 'domain', 'said', 'apart']) },
    said: json(said),
    entry: maybe(id),
    looked_at: maybe(moment, { stays: true }),
  },
  points: [to('applications', 'application'), to('people', 'contact')],
})
