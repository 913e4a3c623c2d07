import { expect, test } from 'vitest'
import { addPlanner, ana, danasDesk, newKey } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { addInterview } from './add-interview.ts'
import { getOccasion } from './get-occasion.ts'

onBothEngines((data) => {
  test('each of two interviews with one person has its own steps', async () => {
    const desk = await danasDesk(data())
    const { application, interview: first, ana: contact } = await addPlanner(desk)
    const people = [{ ...ana, id: contact }]
    const typed = { key: newKey(), application, start: '2026-03-05T10:00', people }
    desk.goTo('2026-03-05T18:00-06:00')
    const second = await addInterview(desk, typed)
    const stepOf = async (interview: string) => {
      const { step, since } = await getOccasion(desk, { interview, contact, kind: 'call' })
      return [step?.interview, since?.id]
    }
    expect(await stepOf(first)).toEqual([undefined, second])
    expect(await stepOf(second)).toEqual([second, undefined])
  })
})
