// Whatever was kept about somebody is searched for after they were erased: in every table, and in the bytes of the file.
import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, planner, told } from '../../test/desk/desk.ts'
import { mailThatCame } from '../../test/desk/mail-that-came.ts'
import { tracesOf } from '../../test/desk/traces.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { erasedName } from '#core/case/erased.ts'
import { dayFrom } from '#core/days/day.ts'
import { addReminders } from '#store/reminders.ts'
import { addMailIn } from '#store/mail-in.ts'
import { write } from '#store/write.ts'
import { Problem } from '#core/problem.ts'
import { getContact } from '#store/contacts.ts'
import { findFact } from '#store/facts.ts'
import { addApplication } from './add-application.ts'
import { addContact } from './add-contact.ts'
import { listEntries } from './calendar/list-entries.ts'
import { addFile } from './add-file.ts'
import { changeContact } from './change-contact.ts'
import { erasePerson } from './erase-person.ts'
import { find } from './find.ts'
import { findDuplicates } from './find-duplicates.ts'
import { findToday } from './find-today.ts'
import { getApplication } from './get-application.ts'
import { getPerson } from './get-person.ts'
import { importPeople } from './import-people.ts'
import { keepApart } from './keep-apart.ts'
import { keepNoteWords, sendAnyway } from './keep-note-words.ts'
import { keepWords } from './keep-words.ts'
import { knowWord } from './know-word.ts'
import { listImports } from './list-imports.ts'
import { listPeople } from './list-people.ts'
import { mergePeople } from './merge-people.ts'
import { noteAway } from './note-away.ts'
import { noteSent } from './note-sent.ts'
import { putPhoto } from './photo.ts'
import { signNote } from './post-note.ts'
import { provide } from './provide.ts'
import { readReply } from './read-reply.ts'
import { recordBounce } from './record-bounce.ts'
import { recordCall } from './record-call.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { saveDebrief } from './save-debrief.ts'
import { sweep } from './sweep.ts'
import { takeBack } from './take-back.ts'
import { undoImport } from './undo-import.ts'
import { undoMerge } from './undo-merge.ts'

const ruiz = 'Ana Ruiz'
const name = 'Ana Quixmark'
const marks = ['quixmark', '5550173', '555 0173', 'pacific/chatham', 'regionmark']

onBothEngines((data, where) => {
  test('of a person who was erased nothing is left, in no table and in no byte of the file', async () => {
    const { desk: danas, ana } = await withAna()
    // What a server does with its rows is its own.
    const desk = 'file' in where() ? { ...danas, sweep: data().sweep } : danas
    expect(await tracesOf(marks, { db: desk.db, where: where() })).not.toEqual([])
    await erasePerson(desk, { key: newKey(), contact: ana, name })
    expect(await tracesOf(marks, { db: desk.db, where: where() })).toEqual([])
    const isToSweep = (await findFact(desk.db, desk.account, 'to-sweep')) !== undefined
    expect(isToSweep).toBe(!('file' in where()))
  })

  test('what happened stays, with somebody who has no name', async () => {
    const { desk, application, ana } = await afterTheFirst()
    const before = await getApplication(desk, application)
    await erasePerson(desk, { key: newKey(), contact: ana, name: ruiz })
    const after = await getApplication(desk, application)
    const bare = ({ journal }: typeof after) =>
      journal.map(({ entry: { id, at, type } }) => [id, at, type])
    expect(bare(after)).toEqual(bare(before))
    const ofBen = (told: readonly string[]) => told.filter((line) => line.includes('Ben'))
    expect(ofBen(told(after))).toEqual(ofBen(told(before)))
    expect(after.case.contacts.map(({ name }) => name)).toContain(erasedName)
  })

  test('who was erased is in no list, and asked for says so', async () => {
    const { desk, ana } = await afterTheFirst()
    await erasePerson(desk, { key: newKey(), contact: ana, name: ruiz })
    expect((await listPeople(desk)).lines.map(({ contact }) => contact.name)).toEqual([
      'Ben Ortega',
    ])
    expect(await find(desk, 'somebody')).toMatchObject({ people: [], texts: [] })
    expect(await findDuplicates(desk)).toMatchObject({ pairs: [] })
    for (const ask of [() => getPerson(desk, ana), () => getContact(desk.db, desk.account, ana)]) {
      await expect(ask()).rejects.toMatchObject({
        code: 'erased',
        message: expect.stringContaining('erased here on Mon 9 March 2026'),
      })
    }
    const { now } = await findToday(desk)
    expect(now.map(({ contact }) => contact.name)).not.toContain(erasedName)
  })

  test('nothing is written about them any more, nor taken back', async () => {
    const { desk, application, interview, ana, note, merge, imported } = await withAna()
    await erasePerson(desk, { key: newKey(), contact: ana, name })
    const about = { application, contact: ana }
    const refused = [
      () => recordCall(desk, { key: newKey(), ...about, outcome: 'talked', words: 'late' }),
      () => recordNote(desk, { key: newKey(), ...about, kind: 'check-in', channel: 'email' }),
      () =>
        saveDebrief(desk, {
          ...{ key: newKey(), interview },
          takeaways: [{ contact: ana, interesting: 'late' }],
        }),
      () => changeContact(desk, { key: newKey(), contact: ana, name: 'Ana again' }),
      () => putPhoto(desk, { key: newKey(), contact: ana, photo: photo() }),
      () => takeBack(desk, { key: newKey(), entry: note }),
      () => erasePerson(desk, { key: newKey(), contact: ana, name }),
    ]
    for (const one of refused) await expect(one()).rejects.toMatchObject({ code: 'erased' })
    const gone = [
      () => undoMerge(desk, { key: newKey(), merge }),
      () => undoImport(desk, { key: newKey(), import: imported }),
    ]
    for (const one of gone) await expect(one()).rejects.toMatchObject({ code: 'not-found' })
  })

  test('what a reply of theirs meant can still be said, so that nobody else waits for ever', async () => {
    const { desk, application, ana } = await afterTheFirst()
    await recordReply(desk, { key: newKey(), application, contact: ana, words: 'Quixmark wrote' })
    await erasePerson(desk, { key: newKey(), contact: ana, name: ruiz })
    expect((await getApplication(desk, application)).plan.status).toBe('reply-to-read')
    await readReply(desk, { key: newKey(), application, contact: ana, meaning: 'courtesy' })
    expect((await getApplication(desk, application)).plan.status).not.toBe('reply-to-read')
  })

  test('the name has to be typed; the same form twice has one effect', async () => {
    const { desk, ana } = await afterTheFirst()
    await expect(
      erasePerson(desk, { key: newKey(), contact: ana, name: 'Ana' }),
    ).rejects.toMatchObject({ code: 'wrong-form', field: 'name' })
    const key = newKey()
    await erasePerson(desk, { key, contact: ana, name: ` ${ruiz.toUpperCase()} ` })
    await erasePerson(desk, { key, contact: ana, name: ruiz })
  })

  test('cut off before the file was written anew, it is at the next start', async () => {
    const { desk, application } = await afterTheFirst()
    const contact = await addContact(desk, { key: newKey(), application, name: 'Zoe Zibelline' })
    await erasePerson(desk, { key: newKey(), contact, name: 'zoe zibelline' })
    const found = () => tracesOf(['zibelline'], { db: desk.db, where: where() })
    const leavesTraces = (await found()).length > 0
    expect(leavesTraces).toBe('file' in where())
    await sweep({ ...desk, sweep: data().sweep })
    expect(await found()).toEqual([])
    expect(await findFact(desk.db, desk.account, 'to-sweep')).toBeUndefined()
  })

  test('while somebody still reads the old, it is done once more later', async () => {
    const { desk, ana } = await afterTheFirst()
    await erasePerson(
      { ...desk, sweep: async () => false },
      { key: newKey(), contact: ana, name: ruiz },
    )
    expect(await findFact(desk.db, desk.account, 'to-sweep')).toBe('yes')
    const locked = async () => {
      throw new Problem('data-unusable', 'Another program writes to it.')
    }
    const { desk: other, ana: her } = await afterTheFirst()
    const inTheWay = { ...other, sweep: locked }
    await erasePerson(inTheWay, { key: newKey(), contact: her, name: ruiz })
    await expect(sweep(inTheWay)).rejects.toMatchObject({ code: 'data-unusable' })
  })

  test('who has to do with nothing leaves no row', async () => {
    const desk = await danasDesk(data())
    await importPeople(desk, {
      ...{ key: newKey(), source: 'people.csv' },
      people: [
        { name, emails: [], phones: [] },
        { name: 'Ben Ortega', emails: [], phones: [] },
      ],
    })
    const { lines } = await listPeople(desk)
    const ana = lines.find(({ contact }) => contact.name === name)!.contact.id
    await erasePerson(desk, { key: newKey(), contact: ana, name })
    const rows = await desk.db
      .selectFrom('contact')
      .select('name')
      .where('account', '=', desk.account)
      .execute()
    expect(rows).toEqual([{ name: 'Ben Ortega' }])
    expect((await listImports(desk)).map(({ source }) => source)).toEqual(['people.csv'])
  })

  /** A week after the interview at the mill, with a thank-you to each. */
  async function afterTheFirst() {
    const desk = await danasDesk(data())
    const { application, ana, ben } = await addPlanner(desk)
    for (const contact of [ana, ben]) {
      const note = { kind: 'thank-you', channel: 'email', words: 'Thank you.' } as const
      await recordNote(desk, { key: newKey(), application, contact, ...note })
    }
    desk.goTo('2026-03-09T10:00-05:00')
    return { desk, application, ana }
  }

  /** Ana with a mark in every text that can be typed about her, joined with another, imported; and Ben. */
  async function withAna() {
    const desk = await danasDesk(data())
    const details = {
      ...{
        title: 'Quixmark title',
        email: 'quixmark@halvorsen.example',
        pronouns: 'quixmark/they',
      },
      ...{ phone: '+1 312 555 0173', saidAs: 'quixmark said', company: 'Quixmark Company' },
      ...{ address: '1 Quixmark Road', timeZone: 'Pacific/Chatham', country: 'NZ' },
    }
    const ben = {
      name: 'Ben Ortega',
      email: 'ben.ortega@halvorsen.example',
      phone: '+1 312 555 0111',
    }
    const application = await addApplication(desk, {
      ...{ key: newKey(), ...planner },
      people: [{ name, ...details }, ben],
    })
    const { case: kase } = await getApplication(desk, application)
    const interview = kase.interviews[0]!.id
    const [ana, benId] = kase.contacts.map(({ id }) => id) as [string, string]
    await changeContact(desk, { key: newKey(), contact: ana, region: '' })
    await putPhoto(desk, { key: newKey(), contact: ana, photo: photo() })
    await saveDebrief(desk, {
      ...{
        key: newKey(),
        interview,
        decisionBy: '2026-03-12',
        said: 'quixmark said so',
        decisionFrom: ana,
      },
      takeaways: [
        {
          contact: ana,
          ...{ interesting: 'quixmark one', issue: 'quixmark two', handling: 'quixmark three' },
          expertise: 'quixmark four',
        },
      ],
    })
    const about = { application, contact: ana }
    const ofNote = { interview, contact: ana, kind: 'thank-you', channel: 'letter' } as const
    await keepNoteWords(desk, { key: newKey(), ...ofNote, text: 'Dear Quixmark,' })
    const words = 'Dear Quixmark, signed.'
    await sendAnyway(desk, { key: newKey(), ...ofNote, text: words, anyway: 'quixmark knows' })
    await signNote(desk, { key: newKey(), ...ofNote, words, isSigned: true })
    await keepWords(desk, {
      ...{ key: newKey(), interview, contact: ana, round: 1, attempt: 1, reached: 'answered' },
      words: 'Hello Quixmark.',
    })
    const note = await recordNote(desk, {
      ...{
        key: newKey(),
        ...about,
        kind: 'thank-you',
        channel: 'email',
        words: 'Thanks, Quixmark.',
      },
    })
    desk.goTo('2026-03-09T10:00-06:00')
    await recordBounce(desk, { key: newKey(), ...about })
    const mail = mailThatCame({
      ...{ ...about, cameAt: desk.now(), messageId: '<1@quixmark.example>', text: 'quixmark' },
      ...{ rest: '> Dear Quixmark', fromName: name, fromAddress: 'quixmark@halvorsen.example' },
      ...{ subject: 'Quixmark', said: { signature: { text: 'quixmark', phone: '5550173' } } },
    })
    await write(desk.db, desk.account, (db) => addMailIn(db, desk.account, mail))
    await recordCall(desk, {
      ...{ key: newKey(), ...about, outcome: 'talked', words: 'quixmark on the phone' },
      ...{ said: 'quixmark soon', decisionBy: '2026-03-20', reason: 'quixmark reason' },
      askedFor: { what: 'papers for Quixmark', by: '2026-03-13' },
    })
    await recordReply(desk, {
      ...{
        key: newKey(),
        ...about,
        meaning: 'courtesy',
        words: 'Quixmark wrote',
        said: 'quixmark',
      },
    })
    await noteAway(desk, { key: newKey(), ...about, until: '2026-03-11', words: 'quixmark away' })
    const file = { name: 'cv.pdf', bytes: new TextEncoder().encode('%PDF-1.4 cv') }
    const version = await addFile(desk, { key: newKey(), file, name: 'CV' })
    for await (const _ of listEntries(desk, {})) continue
    await write(desk.db, desk.account, (db) =>
      addReminders(db, desk.account, [
        {
          ...{ id: desk.newId(), application, contact: ana, kind: 'material', ringing: 1 },
          ...{ way: 'phone', wayName: 'Phone', on: dayFrom(2026, 3, 9), ringsAt: desk.now() },
          step: `${interview}/${ana}/material/papers for Quixmark`,
        },
      ]),
    )
    await provide(desk, {
      ...{ key: newKey(), application, what: 'papers for Quixmark', versions: [version] },
      words: 'quixmark provided',
    })
    await noteSent(desk, { key: newKey(), version, ...about })
    await knowWord(desk, { key: newKey(), word: 'Quixmark' })

    const imports = await importPeople(desk, {
      ...{ key: newKey(), source: 'quixmark.vcf' },
      people: [
        {
          ...{ name, title: 'Quixmark', company: 'Quixmark Limited', pronouns: 'quixmark' },
          ...{ emails: ['other@quixmark.example'], phones: [details.phone, '+1 (312) 555-0173'] },
          address: { lines: ['2 Quixmark Road'] },
        },
      ],
    })
    const other = await addContact(desk, { key: newKey(), application, name: 'A. Quixmark' })
    const third = await addContact(desk, { key: newKey(), application, name: 'Quixmark Third' })
    await recordCall(desk, { key: newKey(), application, contact: other, outcome: 'voicemail' })
    const merge = await mergePeople(desk, { key: newKey(), kept: ana, lost: other })
    await undoMerge(desk, { key: newKey(), merge })
    const again = await mergePeople(desk, { key: newKey(), kept: ana, lost: other })
    await mergePeople(desk, { key: newKey(), kept: ana, lost: third })
    await keepApart(desk, { key: newKey(), one: ana, other: benId })
    await recordNote(desk, {
      ...{ key: newKey(), application, contact: benId, kind: 'thank-you', channel: 'email' },
      words: 'Thanks, Ben.',
    })
    desk.goTo('2026-03-16T10:00-06:00')
    return { desk, application, interview, ana, note, merge: again, imported: imports.import! }
  }
})

function photo() {
  const bytes = new TextEncoder().encode('\u00ff\u00d8\u00ffquixmark photo')
  return { type: 'image/jpeg', bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...bytes]) } as const
}
