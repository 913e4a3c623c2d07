// Entries say what the call room would, and stand at the hour one likes.
import { expect, test } from 'vitest'
import { onBothEngines } from '../../../test/database/engines.ts'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../../test/desk/desk.ts'
import type { CalendarEntry } from '#core/calendar/entries.ts'
import { clockOf } from '#core/days/zone.ts'
import { changeSettings } from '../change-settings.ts'
import { keepWords } from '../keep-words.ts'
import { changeHabits } from '../reminders/change-habits.ts'
import { addTemplate } from '../save-template.ts'
import { planEntries } from './plan-entries.ts'

onBothEngines((data) => {
  async function dana() {
    const desk = await danasDesk(data())
    await changeSettings(desk, { key: newKey(), phone: '+1 312 555 0142' })
    return { desk, ...(await addPlanner(desk)) }
  }

  async function entriesOf(desk: TestDesk, application: string): Promise<readonly CalendarEntry[]> {
    const made = await planEntries(desk, [application], { interviews: false, at: desk.now() })
    return made.flatMap(({ entries }) => entries)
  }

  test('own words for a call stand on that call alone', async () => {
    const { desk, application, interview, ana } = await dana()
    const words = 'Hello Ana.\n- Is there news?'
    const about = { interview, contact: ana, reached: 'answered' }
    await keepWords(desk, { key: newKey(), ...about, words })
    const calls = (await entriesOf(desk, application)).filter(({ title }) =>
      title.startsWith('Call'),
    )
    expect(calls.map(({ text }) => text.includes(`answers:\n${words}`))).toEqual([
      true,
      false,
      false,
    ])
    expect(calls[0]?.text).toContain('When a machine answers:\nHello')
  })

  test('a usual template stands on each call of its kind; one that lacks something does not', async () => {
    const { desk, application } = await dana()
    const template = { name: 'Short', reached: 'voicemail', usual: 'yes' }
    const words = '{{ me }} again, about {{ position }}: {{ number }}.'
    await addTemplate(desk, { key: newKey(), ...template, stage: 'later', words })
    await addTemplate(desk, {
      ...{ key: newKey(), ...template, stage: 'first' },
      words: 'You wanted to decide by {{ decision.date }}.',
    })
    const texts = (await entriesOf(desk, application))
      .filter(({ title }) => title.startsWith('Call'))
      .map(({ text }) => text.slice(text.indexOf('When a machine answers:')))
    expect(texts.slice(1)).toEqual(
      Array(2).fill(
        'When a machine answers:\nDana Okafor again, about Maintenance planner: 312-555-0142.',
      ),
    )
    expect(texts[0]).not.toContain('You wanted to decide')
  })

  test('notes stand at the hour one likes to be reminded at', async () => {
    const { desk, application } = await dana()
    await changeHabits(desk, { key: newKey(), hour: '18:30', weekdaysOff: [] })
    const notes = (await entriesOf(desk, application)).filter(({ title }) =>
      title.startsWith('Ask'),
    )
    expect(notes.map(({ from }) => clockOf(from, 'America/Chicago'))).toEqual(
      Array(3).fill(18 * 60 + 30),
    )
  })
})
