import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { composeNote } from './compose-note.ts'
import { saveParts, type Parts } from './save-parts.ts'

const takeaway = {
  interesting: 'the new line that runs without a spare press',
  issue: 'two winders that fail every spring',
  handling: 'by listening to the bearings once a week',
  expertise: 'eight years of planning maintenance',
}

onBothEngines((data) => {
  test('what a note lacked is kept where it belongs, and the note is written', async () => {
    const { compose, save } = await met()
    const { note } = await compose()
    const fields = note.state === 'lacking' ? note.needs.map(({ field }) => field) : []
    expect(fields).toContain('takeaway.issue')
    await save({
      takeaway,
      contact: { address: '400 Mill Road\nChicago' },
      candidate: { currentPosition: 'planner at Lakeside Foods', post: 'card' },
    })
    const { note: written, channel, case: kase } = await compose()
    expect([written.state, channel]).toEqual(['written', 'card'])
    expect(kase.contacts[0]).toMatchObject({ address: { lines: ['400 Mill Road', 'Chicago'] } })
    expect(kase.candidate).toMatchObject({ currentPosition: 'planner at Lakeside Foods' })
  })

  test('of a form that does not hold nothing is kept, and all that is wrong is said', async () => {
    const { compose, save } = await met()
    const problem = await save({
      takeaway,
      contact: { email: 'ana at halvorsen' },
      candidate: { phone: 'none', post: '' },
    }).catch((error) => error)
    const fields = [problem, ...problem.also].map(({ field }) => field)
    expect(fields).toEqual(['contact.email', 'candidate.phone', 'candidate.post'])
    const { takeaway: kept, case: kase } = await compose()
    expect([kept, kase.contacts[0]?.email]).toEqual([undefined, 'ana.ruiz@halvorsen.example'])
  })

  async function met() {
    const desk = await danasDesk(data())
    const { interview, ana: contact } = await addPlanner(desk)
    const save = (parts: Parts) => saveParts(desk, { key: newKey(), interview, contact, parts })
    const compose = () => composeNote(desk, { interview, contact, kind: 'thank-you' })
    return { compose, save }
  }
})
