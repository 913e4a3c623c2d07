import { expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, newSeal, noCalendar } from '../../test/desk/desk.ts'
import { channels } from '#core/journal/entry.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import { composeNote } from './compose-note.ts'
import { getApplication } from './get-application.ts'
import { keepNoteAsTemplate } from './keep-note-words.ts'
import { forgetWord, knowWord, listKnownWords } from './know-word.ts'
import { listApplications } from './list-applications.ts'
import { listNoteTemplates, noteExampleFacts } from './list-note-templates.ts'
import { openPractice } from './open-practice.ts'
import {
  addNoteTemplate,
  changeNoteTemplate,
  chooseNoteTemplate,
  removeNoteTemplate,
} from './save-note-template.ts'

const short = {
  name: 'Short',
  ...{ kind: 'thank-you', channel: 'email', usual: 'yes' },
  subject: 'Thank you, {{ contact.name }}',
  words: `Dear {{ contact.name }},

Thank you for talking with me {{ interview.day }}. {{ promise }}.

{{ sign_off }}
{{ me }}`,
}

onBothEngines((data) => {
  async function noteToAna() {
    const desk = await danasDesk(data())
    const { interview, ana, ben } = await addPlanner(desk)
    const about = { interview, contact: ana, kind: 'thank-you', channel: 'email' } as const
    const composed = () => composeNote(desk, about)
    return { desk, about, ben, composed }
  }

  test('a template is used for every such note, once it is the usual one', async () => {
    const { desk, about, composed } = await noteToAna()
    const note = await addNoteTemplate(desk, { key: newKey(), ...short, usual: '' })
    expect((await composed()).own).toBeUndefined()
    await chooseNoteTemplate(desk, { key: newKey(), note, isUsual: true })
    expect(await composed()).toMatchObject({
      own: { by: 'template', template: { name: 'Short' } },
      note: {
        ...{ subject: 'Thank you, Ana', salutation: 'Dear Ana,', signature: 'Dana Okafor' },
        paragraphs: [expect.stringMatching(/^Thank you for talking with me today\. .*March 9\.$/)],
      },
    })
    expect((await composeNote(desk, { ...about, channel: 'letter' })).own).toBeUndefined()
  })

  test('of each kind on each stationery one template at most is the usual one', async () => {
    const { desk } = await noteToAna()
    const note = await addNoteTemplate(desk, { key: newKey(), ...short })
    await addNoteTemplate(desk, { key: newKey(), ...short, name: 'Shorter' })
    await addNoteTemplate(desk, { key: newKey(), ...short, name: 'By card', channel: 'card' })
    const usual = async () =>
      (await listNoteTemplates(desk)).filter((one) => one.isUsual).map(({ name }) => name)
    expect(await usual()).toEqual(['By card', 'Shorter'])
    await changeNoteTemplate(desk, { key: newKey(), note, ...short, channel: 'card' })
    expect(await usual()).toEqual(['Short', 'Shorter'])
    await removeNoteTemplate(desk, { key: newKey(), note })
    expect(await usual()).toEqual(['Shorter'])
    await expect(removeNoteTemplate(desk, { key: newKey(), note })).rejects.toMatchObject({
      ...{ code: 'not-found', field: 'note' },
    })
  })

  test('what a template speaks of and is not known is asked for, and never blank', async () => {
    const { desk, composed } = await noteToAna()
    const words = 'About {{ takeaway.issue }}: call {{ number }} by {{ decision.date }}.'
    await addNoteTemplate(desk, { key: newKey(), ...short, words })
    expect((await composed()).note).toMatchObject({
      state: 'lacking',
      needs: [
        { field: 'takeaway.issue' },
        { field: 'candidate.phone' },
        { field: 'interview.decisionBy' },
      ],
    })
  })

  test('all that is wrong with a template is said, with its place, and it is not kept', async () => {
    const { desk } = await noteToAna()
    const wrong = { ...short, name: ' ', subject: '', words: 'Dear {{ name }},\n[x]' }
    await expect(addNoteTemplate(desk, { key: newKey(), ...wrong })).rejects.toMatchObject({
      ...{ field: 'name' },
      also: [
        { field: 'subject', message: 'An email has a subject; please write one.' },
        { field: 'words', message: expect.stringMatching(/^Line 1, sign 6: “name” is no field/) },
        { field: 'words', message: expect.stringMatching(/^Line 2, sign 1: “\[x\]” looks like/) },
      ],
    })
    expect(await listNoteTemplates(desk)).toEqual([])
  })

  test('a note made a template reads as it did, and to others by their facts', async () => {
    const { desk, about, ben, composed } = await noteToAna()
    const text =
      'Dear Ana,\n\nThank you for today, about Maintenance planner.\n\nBest,\nDana Okafor'
    const input = { key: newKey(), ...about, subject: 'Thanks, Ana', text, name: 'Mine' }
    const both = [keepNoteAsTemplate(desk, input), keepNoteAsTemplate(desk, input)]
    const [id] = await Promise.all(both)
    expect(await listNoteTemplates(desk)).toMatchObject([
      {
        ...{ id, name: 'Mine', isUsual: true, subject: 'Thanks, {{ contact.name }}' },
        words: expect.stringContaining('for {{ interview.day }}, about {{ position }}.'),
      },
    ])
    expect(await composed()).toMatchObject({ own: { by: 'template' }, note: { text } })
    const toBen = await composeNote(desk, { ...about, contact: ben })
    expect(toBen.note).toMatchObject({ subject: 'Thanks, Ben', salutation: 'Dear Ben,' })
  })

  test('a word is known from now on, once, and not any more', async () => {
    const { desk } = await noteToAna()
    for (const word of ['Kubernetes', 'Halvorsen', 'Kubernetes'])
      await knowWord(desk, { key: newKey(), word })
    expect(await listKnownWords(desk)).toEqual(['Halvorsen', 'Kubernetes'])
    await forgetWord(desk, { key: newKey(), word: 'Halvorsen' })
    expect(await listKnownWords(desk)).toEqual(['Kubernetes'])
    await expect(knowWord(desk, { key: newKey(), word: ' ' })).rejects.toMatchObject({
      field: 'word',
    })
  })
})

test('the example of a template is the note of practice', async () => {
  const db = await openInMemory()
  const { desk } = await openPractice({
    db,
    ...noCalendar,
    newId: () => crypto.randomUUID(),
    seal: newSeal(),
  })
  const [line] = (await listApplications(desk, {})).lines
  const [interview] = (await getApplication(desk, line!.application.id)).case.interviews
  const about = { interview: interview!.id, contact: interview!.contacts[0]! }
  for (const channel of channels) {
    const { facts } = await composeNote(desk, { ...about, kind: 'thank-you', channel })
    expect(facts).toEqual(noteExampleFacts(channel))
  }
  await db.destroy()
})
