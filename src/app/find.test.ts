import { beforeAll, expect, test } from 'vitest'
import { onBothEngines } from '../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { addApplication } from './add-application.ts'
import { changeApplication } from './change-application.ts'
import { find } from './find.ts'
import { recordNote } from './record-note.ts'
import { recordReply } from './record-reply.ts'
import { removeApplication } from './remove-application.ts'
import { saveDebrief } from './save-debrief.ts'

const applications: readonly (readonly [
  company: string,
  position: string,
  ...people: { readonly name: string; readonly title?: string; readonly phone?: string }[],
])[] = [
  ['Halvorsen Paper', 'Maintenance planner', { name: 'Ana Ruiz', title: 'Plant Manager' }],
  [
    ...(['Kestrel Dairy', 'Filling Line Scheduler'] as const),
    ...[{ name: 'Jean-Luc Łuczak', phone: '+49 (0)89 5550 1234' }, { name: 'Diana Hall' }],
  ],
  ['Lindqvist Mills', 'Analyst (100 %)', { name: 'Émile Anand' }, { name: '王小明' }],
  ['Ana & Sons', 'Night-shift planner', { name: 'עבד אלרחמן' }, { name: 'Siobhán O’Hara' }],
  ['Straßenbau Süd', 'İnşaat mühendisi', { name: 'Søren Ægir' }, { name: '김철수' }],
]

onBothEngines((data) => {
  let desk: TestDesk

  beforeAll(async () => {
    desk = await danasDesk(data())
    for (const [company, position, ...people] of applications) {
      const interview = { start: '2026-03-02T14:00', people }
      await addApplication(desk, { key: newKey(), company, position, ...interview })
    }
  })

  test.each([
    // Names that begin so, then those in which a word begins so; then whoever is at such a company.
    [
      'ana',
      ['Ana Ruiz', 'Émile Anand', 'Siobhán O’Hara', 'עבד אלרחמן'],
      ['Night-shift planner', 'Analyst (100 %)'],
    ],
    ['HALV', ['Ana Ruiz'], ['Maintenance planner']],
    ['hal', ['Diana Hall', 'Ana Ruiz'], ['Maintenance planner']],
    ['planner', [], ['Night-shift planner', 'Maintenance planner']],
    ['shift', [], ['Night-shift planner']],
    ['nightshift', [], ['Night-shift planner']],
    ['paper maint', [], ['Maintenance planner']],
    ['ana halvorsen', ['Ana Ruiz'], []],
    ['plant man', ['Ana Ruiz'], []],
    ['emile', ['Émile Anand'], []],
    ['Luc', ['Jean-Luc Łuczak'], []],
    ['jean-luc', ['Jean-Luc Łuczak'], []],
    ['luczak', ['Jean-Luc Łuczak'], []],
    ['ŁUCZAK', ['Jean-Luc Łuczak'], []],
    ['ohara', ['Siobhán O’Hara'], []],
    ["o'hara", ['Siobhán O’Hara'], []],
    ['soren aeg', ['Søren Ægir'], []],
    ['strassen', ['Søren Ægir', '김철수'], ['İnşaat mühendisi']],
    ['insaat', [], ['İnşaat mühendisi']],
    ['אלרחמן', ['עבד אלרחמן'], []],
    ['王', ['王小明'], []],
    ['小明', ['王小明'], []],
    ['明小', [], []],
    ['철수', ['김철수'], []],
    ['김처', ['김철수'], []],
    ['089 5550', ['Jean-Luc Łuczak'], []],
    ['+49 89 5550-1234', ['Jean-Luc Łuczak'], []],
    ['(089) 55501234', ['Jean-Luc Łuczak'], []],
    ['1234', ['Jean-Luc Łuczak'], []],
    ['100 %', [], ['Analyst (100 %)']],
    ['nobody', [], []],
  ])('“%s” leads to %j and %j', async (typed, people, applications) => {
    expect(await namesOf(typed)).toEqual([people, applications])
  })

  test.each([
    ['halv', true],
    ['hal', false],
    ['plant', false],
  ])('“%s” is the name of an application rather than of a person: %j', async (typed, is) => {
    expect((await find(desk, typed))?.areOthersNamed).toBe(is)
  })

  test.each(['%', '_', '  ', '', '"*', '()'])('“%s” looks for nothing', async (typed) => {
    expect(await find(desk, typed)).toBeUndefined()
  })

  test('a person is told by their title and where they were met, with what was typed marked', async () => {
    expect((await find(desk, 'ruiz pl'))?.people).toEqual([
      {
        id: expect.any(String),
        name: [piece('Ana '), match('Ruiz')],
        title: [match('Pl'), piece('ant Manager')],
        companies: [[piece('Halvorsen Paper')]],
      },
    ])
  })

  test('of many the best ten of a kind are given, and that there are more', async () => {
    const desk = await danasDesk(data())
    const people = Array.from({ length: 30 }, (_, n) => ({ name: `Ben Marsh ${n}` }))
    const about = { company: 'Marsh Board', position: 'Planner', start: '2026-03-02T15:00' }
    await addApplication(desk, { key: newKey(), ...about, people })
    const found = await find(desk, 'marsh')
    expect([found?.people.length, found?.applications.length, found?.isMore]).toEqual([10, 1, true])
    expect((await find(desk, 'marsh 7'))?.isMore).toBe(false)
  })

  test('nothing of another account is found', async () => {
    expect(await find(await danasDesk(data()), 'ana')).toMatchObject({ people: [], texts: [] })
  })

  test('words lead to where they stand: noted, sent, said, given as a reason', async () => {
    const desk = await danasDesk(data())
    const { application, interview, ana, ben } = await addPlanner(desk)
    const takeaways = [{ contact: ana, issue: 'two winders that fail every spring' }]
    await saveDebrief(desk, { key: newKey(), interview, takeaways })
    const about = { key: newKey(), application, reason: 'She asked me to write at once.' }
    const note = { kind: 'thank-you', channel: 'email', words: 'Dear Ben, the winders hum.' }
    await recordNote(desk, { ...about, contact: ben, ...note })
    const reply = { decisionBy: '2026-03-20', said: 'after the spring shutdown' }
    await recordReply(desk, { key: newKey(), application, contact: ana, ...reply })
    const textsOf = async (typed: string) =>
      (await find(desk, typed))?.texts.map(({ kind, words }) => [kind, said(words)])
    expect(await textsOf('wind')).toEqual([
      ['entry', 'Dear Ben, the [wind]ers hum.'],
      ['takeaway', 'two [wind]ers that fail every spring'],
    ])
    expect(await textsOf('asked write')).toEqual([['entry', 'She [asked] me to [write] at once.']])
    expect(await textsOf('shutdown ruiz')).toEqual([['entry', 'after the spring [shutdown]']])
    expect(await textsOf('shutdown ortega')).toEqual([])
    // A name alone leads to whom it names.
    expect(await textsOf('ortega')).toEqual([])
    await saveDebrief(desk, { key: newKey(), interview, takeaways: [{ contact: ana, issue: '' }] })
    expect(await textsOf('winders')).toEqual([['entry', 'Dear Ben, the [winders] hum.']])
  })

  test('what changes its name is found by the new one, with all that belongs to it', async () => {
    const desk = await danasDesk(data())
    const { application, interview, ana } = await addPlanner(desk)
    const takeaways = [{ contact: ana, issue: 'the winders' }]
    await saveDebrief(desk, { key: newKey(), interview, takeaways })
    const now = { company: 'Zephyr Pulp', position: 'Planner' }
    await changeApplication(desk, { key: newKey(), application, ...now })
    expect((await find(desk, 'zephyr ana'))?.people).toHaveLength(1)
    expect((await find(desk, 'zephyr winders'))?.texts).toHaveLength(1)
    expect(await find(desk, 'halvorsen winders')).toMatchObject({ people: [], texts: [] })
  })

  test('what is removed is found no more', async () => {
    const desk = await danasDesk(data())
    const { application } = await addPlanner(desk)
    expect((await find(desk, 'maintenance planner'))?.applications).toHaveLength(1)
    await removeApplication(desk, { key: newKey(), application })
    expect((await find(desk, 'maintenance planner'))?.applications).toEqual([])
  })

  async function namesOf(typed: string) {
    const found = await find(desk, typed)
    return [
      found?.people.map(({ name }) => plain(name)),
      found?.applications.map(({ position }) => plain(position)),
    ]
  }
})

type Pieces = readonly { readonly text: string; readonly isMatch: boolean }[]

function plain(pieces: Pieces): string {
  return pieces.map(({ text }) => text).join('')
}

function said(pieces: Pieces): string {
  return pieces.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')
}

function piece(text: string) {
  return { text, isMatch: false }
}

function match(text: string) {
  return { text, isMatch: true }
}
