// What is one's own, as it lies in an archive: settings, words for calls and notes, what one has for the post.
import { posts, tones } from '#core/case/case.ts'
import { channels, noteKinds } from '#core/journal/entry.ts'
import { cards, envelopes, labels } from '#core/post/stationery.ts'
import { stages } from '#core/words/calling.ts'
import { reaches } from '#core/words/script.ts'
import { address, cadence, country, day, file, flag, id, line, list, mapOf } from './forms.ts'
import { moment, oneOf, record, stretch, weekdays, whole, words, zone } from './forms.ts'
import { foldedOf, json, kind, maybe, to, type Kind } from './kind.ts'

export const settings = kind('settings', {
  name: 'settings',
  words: ['your settings', 'your settings'],
  key: [],
  columns: {
    name: { form: line },
    time_zone: { form: zone },
    country: maybe(country),
    region: maybe(line),
    phone: maybe(line),
    email: maybe(line),
    address: maybe(address, { lies: 'as JSON' }),
    current_position: maybe(line),
    sign_off: maybe(line),
    post: maybe(oneOf(posts)),
    tone: maybe(oneOf(tones)),
    language: maybe(line),
    cadence: json(cadence),
    away_from: maybe(day),
    away_until: maybe(day),
  },
})

/** Since midnight. */
const minutes = whole(0, 24 * 60)

const signature = kind('signature', {
  name: 'signature',
  words: ['your signature', 'your signature'],
  key: [],
  columns: { bytes: { form: file, name: 'file', lies: 'as bytes' } },
})

const postHabits = kind('post_habits', {
  name: 'post-habits',
  words: ['what you have for the post', 'what you have for the post'],
  key: [],
  columns: {
    envelope: maybe(oneOf(envelopes)),
    card: maybe(oneOf(cards)),
    labels: maybe(oneOf(labels)),
    label_from: maybe(whole(1)),
    signs: maybe(oneOf(['print'])),
    days: json(mapOf(whole(0, 366))),
  },
})

const reminderHabits = kind('reminder_habits', {
  name: 'reminder-habits',
  words: ['when you may be reminded', 'when you may be reminded'],
  key: [],
  columns: {
    hour: { form: minutes },
    quiet_from: maybe(minutes),
    quiet_until: maybe(minutes),
    weekdays_off: { form: weekdays },
    days_off: json(list(stretch)),
  },
})

const scriptTemplates = kind('script_template', {
  name: 'script-templates',
  words: ['script of your own', 'scripts of your own'],
  key: ['id'],
  columns: {
    id: { form: id },
    name: { form: line },
    folded: foldedOf('name'),
    reached: { form: oneOf(reaches) },
    stage: { form: oneOf(stages) },
    words: { form: words },
    is_usual: { form: flag, lies: 'as 0 or 1', stays: true },
  },
})

const callWords = kind('call_words', {
  name: 'call-words',
  words: ['call in your own words', 'calls in your own words'],
  key: ['interview', 'contact', 'round', 'attempt', 'reached'],
  columns: {
    interview: { form: id },
    contact: { form: id },
    round: { form: whole(0) },
    attempt: { form: whole(0) },
    reached: { form: oneOf(reaches) },
    words: { form: words },
    facts: json(mapOf(words)),
    drafted_by: maybe(line),
  },
  points: [to('interviews', 'interview'), to('people', 'contact')],
})

const noteTemplates = kind('note_template', {
  name: 'note-templates',
  words: ['note template', 'note templates'],
  key: ['id'],
  columns: {
    id: { form: id },
    name: { form: line },
    folded: foldedOf('name'),
    kind: { form: oneOf(noteKinds) },
    channel: { form: oneOf(channels) },
    subject: maybe(words),
    words: { form: words },
    is_usual: { form: flag, lies: 'as 0 or 1', stays: true },
  },
})

const noteWords = kind('note_words', {
  name: 'note-words',
  words: ['note in your own words', 'notes in your own words'],
  key: ['interview', 'contact', 'kind', 'channel', 'number'],
  columns: {
    interview: { form: id },
    contact: { form: id },
    kind: { form: oneOf(noteKinds) },
    channel: { form: oneOf(channels) },
    number: { form: whole(0) },
    subject: maybe(words),
    words: { form: words },
    started_subject: maybe(words),
    started_words: { form: words },
    left_out: { form: words },
    facts: json(mapOf(words)),
    anyway: maybe(record({ reason: words, rules: list(line) }), { lies: 'as JSON' }),
    drafted_by: maybe(line),
  },
  points: [to('interviews', 'interview'), to('people', 'contact')],
})

const knownWords = kind('known_word', {
  name: 'known-words',
  words: ['word you know', 'words you know'],
  key: ['word'],
  columns: { word: { form: line } },
})

const signedNotes = kind('signed_note', {
  name: 'signed-notes',
  words: ['signed note', 'signed notes'],
  key: ['interview', 'contact', 'kind'],
  columns: {
    interview: { form: id },
    contact: { form: id },
    kind: { form: oneOf(noteKinds) },
    channel: { form: oneOf(channels) },
    words: { form: words },
    signed_at: { form: moment },
  },
  points: [to('interviews', 'interview'), to('people', 'contact')],
})

export const ownKinds: readonly Kind[] = [
  ...[
    signature,
    postHabits,
    reminderHabits,
    scriptTemplates,
    callWords,
    noteTemplates,
    noteWords,
    knownWords,
  ],
  signedNotes,
]
