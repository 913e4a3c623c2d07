// Dana with something of everything: each table of an archive has a row.
import { addContact } from '../../src/app/add-contact.ts'
import { addFile } from '../../src/app/add-file.ts'
import { askReference } from '../../src/app/ask-reference.ts'
import { briefReference } from '../../src/app/brief-reference.ts'
import { erasePerson } from '../../src/app/erase-person.ts'
import { getApplication } from '../../src/app/get-application.ts'
import { importPeople } from '../../src/app/import-people.ts'
import { keepAfterwards } from '../../src/app/keep-afterwards.ts'
import { keepApart } from '../../src/app/keep-apart.ts'
import { knowWord } from '../../src/app/know-word.ts'
import { mergePeople } from '../../src/app/merge-people.ts'
import { pauseAll } from '../../src/app/pause-all.ts'
import { putPhoto } from '../../src/app/photo.ts'
import { changePostHabits } from '../../src/app/post-habits.ts'
import { provide } from '../../src/app/provide.ts'
import { recordNote } from '../../src/app/record-note.ts'
import { recordRequest } from '../../src/app/record-request.ts'
import { saveDebrief } from '../../src/app/save-debrief.ts'
import { addNoteTemplate } from '../../src/app/save-note-template.ts'
import { addReference } from '../../src/app/save-reference.ts'
import { addTemplate } from '../../src/app/save-template.ts'
import { takeBack } from '../../src/app/take-back.ts'
import { dayFrom } from '../../src/core/days/day.ts'
import { usualHabits } from '../../src/core/reminders/habits.ts'
import { putCallWords } from '../../src/store/call-words.ts'
import { addMailIn } from '../../src/store/mail-in.ts'
import { changeHabits } from '../../src/store/reminder-habits.ts'
import { putNoteWords } from '../../src/store/note-words.ts'
import { putSignature } from '../../src/store/signature.ts'
import { putSignedNote } from '../../src/store/signed-notes.ts'
import { changeTalks } from '../../src/store/talks.ts'
import { write } from '../../src/store/write.ts'
import { addPlanner, newKey, type TestDesk } from './desk.ts'
import { mailThatCame } from './mail-that-came.ts'

const words =
  'Dear Ana,\n\nThank you for the walk past the second machine.\n\nSincerely,\nDana Okafor'

export type Everything = Awaited<ReturnType<typeof addPlanner>>

/** The planner's people, documents, words and history; Ben was entered twice, and joined. */
export async function addEverything(desk: TestDesk): Promise<Everything> {
  const key = () => ({ key: newKey() })
  const one = await addPlanner(desk)
  const { application, interview, ana, ben } = one
  await saveDebrief(desk, {
    ...key(),
    interview,
    takeaways: [{ contact: ana, interesting: 'The rota', expertise: 'Planned stops' }],
  })
  desk.goTo('2026-03-02T17:00-06:00')
  const about = { application, contact: ana }
  const note = { kind: 'thank-you', channel: 'email' }
  await recordNote(desk, { ...key(), ...about, ...note, words })
  const wrong = await recordNote(desk, { ...key(), application, contact: ben, ...note })
  await takeBack(desk, { ...key(), entry: wrong })
  const reference = await addReference(desk, {
    ...key(),
    ...{ name: 'Grace Lindqvist', relation: 'former manager', agreedOn: '2026-02-20' },
    email: 'grace@lindqvist.example',
  })
  await briefReference(desk, { ...key(), reference, application, know: 'They want night shifts.' })
  await askReference(desk, { ...key(), reference, application })
  const file = { name: 'cv.pdf', bytes: Buffer.from('%PDF-1.7\n% a CV\n') }
  const version = await addFile(desk, { ...key(), file, name: 'CV' })
  await recordRequest(desk, { ...key(), ...about, what: 'references' })
  await provide(desk, {
    ...key(),
    ...{ application, contact: ana, what: 'references' },
    ...{ references: [reference], versions: [version] },
  })
  const cards = [
    { name: 'Benjamin Ortega', emails: ['ben@ortega.example', 'bo@ortega.example'], phones: [] },
    { name: 'Cleo Marsh', emails: [], phones: ['+1 312 555 0177'] },
  ]
  await importPeople(desk, { ...key(), source: 'cards.vcf', people: cards, interview })
  const people = (await getApplication(desk, application)).case.contacts
  const idOf = (name: string) => people.find((person) => person.name === name)!.id
  await mergePeople(desk, { ...key(), kept: ben, lost: idOf('Benjamin Ortega') })
  await keepApart(desk, { ...key(), one: ana, other: idOf('Cleo Marsh') })
  await putPhoto(desk, { ...key(), contact: ana, photo: { type: 'image/png', bytes: png } })
  await keepAfterwards(desk, { ...key(), application, learned: 'Ask about shifts.' })
  await knowWord(desk, { ...key(), word: 'Halvorsen' })
  await changePostHabits(desk, { ...key(), envelope: 'no10', days: { DE: '7' } })
  const script = { name: 'Mine', stage: 'first', reached: 'voicemail', usual: 'yes' }
  await addTemplate(desk, { ...key(), ...script, words: 'Hello, this is {{ me }}.' })
  const template = { name: 'Mine', kind: 'thank-you', channel: 'email', usual: 'yes' }
  await addNoteTemplate(desk, { ...key(), ...template, subject: 'Hello', words: 'Thank you.' })
  await write(desk.db, desk.account, async (db) => {
    const { account } = desk
    const call = { interview, contact: ana, round: 1, attempt: 1, reached: 'answered' } as const
    await putCallWords(db, account, call, { words: 'Hello Ana.', facts: { me: 'Dana' } as never })
    const own = { interview, contact: ben, kind: 'thank-you', channel: 'card' } as const
    await putNoteWords(
      db,
      account,
      { ...own, number: 0 },
      {
        text: 'Dear Ben',
        started: { text: '' },
        leftOut: ['issue'],
        facts: { me: 'Dana' } as never,
        anyway: { reason: 'It is short.', rules: ['length'] },
      },
    )
    const signature = { text: 'Ana Ruiz', phone: '+1 312 555 0110', title: 'Director' }
    const failed = [{ address: 'ana@halvorsen.example', status: '5.1.1', said: 'No such user' }]
    const said = {
      signature,
      hard: true,
      failed,
      original: '<1@dana.example>',
      back: dayFrom(2026, 3, 9),
    }
    await addMailIn(db, account, mailThatCame({ ...about, cameAt: desk.now(), said }))
    await putSignature(db, account, png)
    await changeHabits(db, account, { ...usualHabits, weekdaysOff: [6, 7], daysOff: [] })
    await putSignedNote(db, account, { ...own, words: 'Dear Ben', at: desk.now() })
    const time = '2026-03-02T14:00:00-06:00[America/Chicago]'
    await changeTalks(db, account, interview, [
      { uid: 'one@halvorsen.example', sequence: 0, when: { start: time, end: time } },
    ])
  })
  const gone = await addContact(desk, { ...key(), application, name: 'Vera Holt' })
  await erasePerson(desk, { ...key(), contact: gone, name: 'Vera Holt' })
  await pauseAll(desk, { ...key(), from: '2026-04-01', until: '2026-04-03' })
  return one
}

/** The smallest picture there is. */
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
