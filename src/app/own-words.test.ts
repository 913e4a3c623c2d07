import { expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import {
  addPlanner,
  danasDesk,
  newKey,
  newSeal,
  noCalendar,
  type TestDesk,
} from '../../test/desk/desk.ts'
import { reaches } from '#core/words/script.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import { changeApplication } from './change-application.ts'
import { changeSettings } from './change-settings.ts'
import { composeScripts, textShown } from './compose-scripts.ts'
import { getApplication } from './get-application.ts'
import { keepAsTemplate, keepWords, letGoOfWords } from './keep-words.ts'
import { exampleFacts, listTemplates } from './list-templates.ts'
import { listApplications } from './list-applications.ts'
import { mergePeople } from './merge-people.ts'
import { openPractice } from './open-practice.ts'
import { recordCall } from './record-call.ts'
import { removeApplication } from './remove-application.ts'
import { addTemplate, changeTemplate, chooseTemplate, removeTemplate } from './save-template.ts'
import { undoMerge } from './undo-merge.ts'

const short = {
  name: 'Short',
  ...{ reached: 'answered', stage: 'first', usual: 'yes' },
  words:
    '{{ greeting }}, {{ contact.name }}. {{ me }} here.\n- Is there news about {{ position }}?',
}

onBothEngines((data) => {
  async function callToAna(phone = '+1 312 555 0142') {
    const desk = await danasDesk(data())
    if (phone !== '') await changeSettings(desk, { key: newKey(), phone })
    const { application, interview, ana, ben } = await addPlanner(desk)
    desk.goTo('2026-03-09T10:00-05:00')
    const about = { interview, contact: ana }
    const scripts = async () => (await composeScripts(desk, about)).scripts
    return { desk, application, ben, about, scripts }
  }

  const keep = (desk: TestDesk, about: object, reached: string, words: string) =>
    keepWords(desk, {
      key: newKey(),
      ...(about as { interview: string; contact: string }),
      reached,
      words,
    })

  test('words for one call stand in place of what is proposed, until they are let go', async () => {
    const { desk, about, scripts } = await callToAna()
    const before = await scripts()
    await keep(desk, about, 'voicemail', 'Hello Ana, Dana here: 312-555-0142.')
    await keep(desk, about, 'voicemail', 'Hello Ana, it’s Dana: 312-555-0142.')
    expect(await scripts()).toMatchObject({
      answered: before.answered,
      voicemail: { own: 'words', text: 'Hello Ana, it’s Dana: 312-555-0142.', changed: [] },
    })
    await letGoOfWords(desk, { key: newKey(), ...about, reached: 'voicemail' })
    expect(await scripts()).toEqual(before)
  })

  test('what is proposed already is not kept', async () => {
    const { desk, about, scripts } = await callToAna()
    const before = await scripts()
    for (const reached of reaches) await keep(desk, about, reached, textShown(before[reached]))
    expect(await scripts()).toEqual(before)
  })

  test('they are for this call: the next one begins anew', async () => {
    const { desk, application, about, scripts } = await callToAna()
    await keep(desk, about, 'answered', 'Hi.')
    const made = { key: newKey(), application, contact: about.contact, outcome: 'voicemail' }
    await recordCall(desk, made)
    desk.goTo('2026-03-16T10:00-05:00')
    expect((await scripts()).answered).not.toHaveProperty('own')
  })

  test('a fact that changes behind them is said, and the words stay', async () => {
    const { desk, application, about, scripts } = await callToAna()
    await keep(desk, about, 'answered', 'Hi Ana, about the Maintenance planner position.')
    await changeApplication(desk, { key: newKey(), application, position: 'Scheduler' })
    expect((await scripts()).answered).toMatchObject({
      text: 'Hi Ana, about the Maintenance planner position.',
      changed: ['You say “Maintenance planner”; the position is “Scheduler” by now.'],
    })
  })

  test.each([
    ['nothing', ' ', 'missing', 'What you want to say is still missing.'],
    [
      'too much',
      'word '.repeat(700),
      'too-long',
      /3,000 characters, which is three minutes; this has 3,499/,
    ],
    ['a gap', 'Hi [name]', 'wrong-form', /^Line 1, sign 4: “\[name\]” looks like a gap/],
    ['a field', 'Hi\n{{ me }}', 'wrong-form', /^Line 2, sign 1: .* fields are for templates/],
  ])('%s cannot be said', async (_, words, code, message) => {
    const { desk, about, scripts } = await callToAna()
    const before = await scripts()
    const field = 'words'
    await expect(keep(desk, about, 'answered', words)).rejects.toMatchObject({ code, field })
    await expect(keep(desk, about, 'answered', words)).rejects.toThrow(message)
    expect(await scripts()).toEqual(before)
  })

  test('a template is used for every such call, once it is the usual one', async () => {
    const { desk, about, scripts } = await callToAna()
    const script = await addTemplate(desk, { key: newKey(), ...short, usual: '' })
    expect((await scripts()).answered).not.toHaveProperty('own')
    await chooseTemplate(desk, { key: newKey(), script, isUsual: true })
    const { answered, voicemail } = await scripts()
    expect(answered).toMatchObject({
      ...{ own: 'template', template: { name: 'Short' } },
      lines: ['Good morning, Ana. Dana Okafor here.'],
      questions: [{ text: 'Is there news about Maintenance planner?' }],
    })
    expect(voicemail).not.toHaveProperty('own')
    await keep(desk, about, 'answered', 'Hi.')
    expect((await scripts()).answered).toMatchObject({ own: 'words', text: 'Hi.' })
  })

  test('of each kind of call one template at most is the usual one', async () => {
    const { desk } = await callToAna()
    const script = await addTemplate(desk, { key: newKey(), ...short })
    await addTemplate(desk, { key: newKey(), ...short, name: 'Shorter' })
    await addTemplate(desk, { key: newKey(), ...short, name: 'Later', stage: 'later' })
    const usual = async () =>
      (await listTemplates(desk)).filter((one) => one.isUsual).map(({ name }) => name)
    expect(await usual()).toEqual(['Later', 'Shorter'])
    await changeTemplate(desk, { key: newKey(), script, ...short, stage: 'later' })
    expect(await usual()).toEqual(['Short', 'Shorter'])
    await removeTemplate(desk, { key: newKey(), script })
    expect(await usual()).toEqual(['Shorter'])
    await expect(removeTemplate(desk, { key: newKey(), script })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test('what a template speaks of and is not known is asked for, and never blank', async () => {
    const { desk, scripts } = await callToAna('')
    const words = 'By {{ decision.date }}? Call {{ number }}.'
    await addTemplate(desk, { key: newKey(), ...short, words })
    expect((await scripts()).answered).toMatchObject({
      state: 'lacking',
      needs: [{ field: 'interview.decisionBy' }, { field: 'candidate.phone' }],
    })
  })

  test('all that is wrong with a template is said, and it is not kept', async () => {
    const { desk } = await callToAna()
    const wrong = { ...short, name: ' ', stage: 'third', words: '{{ name }}\n{{ me | upcase }}' }
    await expect(addTemplate(desk, { key: newKey(), ...wrong })).rejects.toMatchObject({
      ...{ field: 'name', also: [{ field: 'stage' }, { field: 'words' }, { field: 'words' }] },
    })
    expect(await listTemplates(desk)).toEqual([])
  })

  test('words of a call made a template are said on that call as they were, and on others by their facts', async () => {
    const { desk, about, scripts, ben } = await callToAna()
    const words = 'Hello Ana Ruiz, Dana Okafor, about Maintenance planner.'
    await keep(desk, about, 'answered', words)
    const input = { key: newKey(), ...about, reached: 'answered', words, name: 'Mine' }
    const [script] = await Promise.all([keepAsTemplate(desk, input), keepAsTemplate(desk, input)])
    expect(await listTemplates(desk)).toMatchObject([
      {
        ...{ id: script, name: 'Mine', isUsual: true, stage: 'first' },
        words: 'Hello {{ contact.full_name }}, {{ me }}, about {{ position }}.',
        example: words,
      },
    ])
    expect((await scripts()).answered).toMatchObject({ own: 'template', text: words })
    const toBen = await composeScripts(desk, { ...about, contact: ben })
    expect(toBen.scripts.answered).toMatchObject({ text: /Ben Ortega, Dana Okafor/ })
  })

  test('two who turn out to be one person keep the words written for either, and so when they are two again', async () => {
    const { desk, about, scripts, ben } = await callToAna()
    await keep(desk, { ...about, contact: ben }, 'answered', 'Hi Ben.')
    const merge = await mergePeople(desk, { key: newKey(), kept: about.contact, lost: ben })
    expect((await scripts()).answered).toMatchObject({ text: 'Hi Ben.' })
    await keep(desk, about, 'answered', 'Hi both.')
    expect((await scripts()).answered).toMatchObject({ text: 'Hi both.' })
    await undoMerge(desk, { key: newKey(), merge })
    expect((await scripts()).answered).toMatchObject({ text: 'Hi both.' })
    const toBen = await composeScripts(desk, { ...about, contact: ben })
    expect(toBen.scripts.answered).toMatchObject({ text: 'Hi Ben.' })
  })

  test('an application typed by mistake goes with the words for its calls', async () => {
    const { desk, application, about } = await callToAna()
    await keep(desk, about, 'answered', 'Hi Ana.')
    await removeApplication(desk, { key: newKey(), application })
    expect((await listApplications(desk, {})).lines).toEqual([])
  })
})

test('the example of a template is the call of practice', async () => {
  const db = await openInMemory()
  const { desk, goOn } = await openPractice({
    db,
    ...noCalendar,
    newId: () => crypto.randomUUID(),
    seal: newSeal(),
  })
  goOn(7)
  const [line] = (await listApplications(desk, {})).lines
  const [interview] = (await getApplication(desk, line!.application.id)).case.interviews
  const about = { interview: interview!.id, contact: interview!.contacts[0]! }
  const made = { application: line!.application.id, contact: about.contact, outcome: 'talked' }
  await recordCall(desk, { key: newKey(), ...made })
  expect((await composeScripts(desk, about)).stand.facts).toEqual(exampleFacts)
  await db.destroy()
})
