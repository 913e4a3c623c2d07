import { expect, test } from 'vitest'
import { addPlanner, danasDesk, newKey, type TestDesk } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { parseDay } from '#core/days/day.ts'
import { askReference } from './ask-reference.ts'
import { briefReference } from './brief-reference.ts'
import { composeReferences } from './compose-references.ts'
import { getOccasion } from './get-occasion.ts'
import { listReferences } from './list-references.ts'
import { provide } from './provide.ts'
import { recordRequest } from './record-request.ts'
import { removeApplication } from './remove-application.ts'
import { addReference, changeReference, removeReference } from './save-reference.ts'
import { takeBack } from './take-back.ts'

const grace = {
  name: 'Grace Lin',
  title: 'Operations Manager',
  company: 'Lakeside Foods',
  relation: 'My manager at Lakeside Foods for four years',
  email: 'grace.lin@lakeside.example',
  phone: '+1 312 555 0160',
  agreedOn: '2026-03-01',
}
const omar = { name: 'Omar Haddad', relation: 'Shift lead beside me', phone: '+1 312 555 0161' }

const add = (desk: TestDesk, input: object) => addReference(desk, { key: newKey(), ...input })

const asked = async (desk: TestDesk, what = 'references') => {
  const { application, interview, ana } = await addPlanner(desk)
  await recordRequest(desk, { key: newKey(), application, contact: ana, what })
  const occasion = () => getOccasion(desk, { interview, contact: ana, kind: 'material', what })
  return { application, occasion }
}

onBothEngines((data) => {
  test('somebody who vouches is kept, put right, and removed with all that was noted of them', async () => {
    const desk = await danasDesk(data())
    const reference = await add(desk, grace)
    await add(desk, omar)
    const agreedOn = parseDay('2026-03-01')
    const [first, second] = (await listReferences(desk)).all
    expect(first?.reference).toEqual({ ...grace, id: reference, agreedOn })
    expect(second?.reference).toMatchObject(omar)

    await changeReference(desk, { key: newKey(), reference, title: '', phone: '+1 312 555 0199' })
    const { title: _, ...rest } = grace
    expect((await listReferences(desk)).all[0]?.reference).toEqual({
      ...{ ...rest, id: reference, agreedOn, phone: '+1 312 555 0199' },
    })

    const { application } = await addPlanner(desk)
    await askReference(desk, { key: newKey(), reference, application })
    await briefReference(desk, { key: newKey(), reference, application, know: 'Shutdowns.' })
    await removeReference(desk, { key: newKey(), reference })
    expect((await listReferences(desk)).all.map((one) => one.reference.name)).toEqual([omar.name])
    await expect(removeReference(desk, { key: newKey(), reference })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  test.each([
    ['nobody', { name: ' ' }, 'name', 'missing'],
    ['somebody who knows one in no way', { relation: '' }, 'relation', 'missing'],
    ['somebody who cannot be reached', { email: '', phone: ' ' }, 'email', 'missing'],
    ['half an email address', { email: 'grace@' }, 'email', 'wrong-form'],
    ['a word for a phone', { phone: 'see card' }, 'phone', 'wrong-form'],
    ['a consent that is still to come', { agreedOn: '2026-03-03' }, 'agreedOn', 'wrong-form'],
  ])('%s is refused with the field named', async (_, wrong, field, code) => {
    const desk = await danasDesk(data())
    const adding = add(desk, { ...grace, ...wrong })
    await expect(adding).rejects.toMatchObject({ field, code, message: /[.]$/ })
    expect((await listReferences(desk)).all).toEqual([])
  })

  test('who is named when the sheet goes out is noted with the day, and not any more once that is taken back', async () => {
    const desk = await danasDesk(data())
    const reference = await add(desk, grace)
    const { application, occasion } = await asked(desk)
    desk.goTo('2026-03-04T10:00-06:00')
    const sent = { key: newKey(), application, what: 'references', references: [reference] }
    const [entry] = await Promise.all([provide(desk, sent), provide(desk, sent)])
    expect((await occasion()).step).toBeUndefined()
    const uses = async () => (await listReferences(desk)).all.flatMap((one) => one.uses)
    const on = parseDay('2026-03-04')
    expect(await uses()).toMatchObject([
      { kind: 'named', on, application, company: 'Halvorsen Paper' },
    ])
    const { case: kase } = await occasion()
    expect(kase.journal.at(-1)).toMatchObject({ type: 'provided', words: 'References: Grace Lin' })

    await takeBack(desk, { key: newKey(), entry })
    expect(await uses()).toEqual([])
    expect((await occasion()).step?.state).toBe('overdue')
  })

  test('nothing is noted of people who are not there, or when nobody waits for it', async () => {
    const desk = await danasDesk(data())
    const reference = await add(desk, grace)
    const { application } = await asked(desk)
    const sent = { key: newKey(), application, what: 'references' }
    await expect(
      provide(desk, { ...sent, references: [reference, 'nobody'] }),
    ).rejects.toMatchObject({ code: 'conflict', field: 'references' })
    await expect(
      provide(desk, { ...sent, what: 'a portfolio', references: [reference] }),
    ).rejects.toMatchObject({ code: 'conflict', field: 'what' })
    expect((await listReferences(desk)).all[0]?.uses).toEqual([])
  })

  test('up to three who agreed are proposed, with a sheet, an email and a note to each', async () => {
    const desk = await danasDesk(data())
    await add(desk, grace)
    await add(desk, omar)
    const { occasion } = await asked(desk)
    const { all, chosen, sheet, mail, warnings } = await composeReferences(desk, await occasion())
    expect([all.length, chosen.map((one) => one.reference.name)]).toEqual([2, ['Grace Lin']])
    expect(sheet?.references.map(({ name }) => name)).toEqual(['Grace Lin'])
    expect(mail?.text).toContain('My manager at Lakeside Foods for four years')
    expect(chosen[0]?.note).toMatchObject({ by: 'email', text: /Halvorsen Paper has asked me/ })
    expect(warnings).toEqual([])
  })

  test('who has not agreed is named with a warning alone, and told in the words kept for this position', async () => {
    const desk = await danasDesk(data())
    const reference = await add(desk, omar)
    const { application, occasion } = await asked(desk)
    await briefReference(desk, { key: newKey(), reference, application, know: 'Ask me of line 3.' })
    expect((await composeReferences(desk, await occasion())).sheet).toBeUndefined()
    const composed = await composeReferences(desk, await occasion(), [reference])
    expect(composed.warnings).toEqual([
      'Omar Haddad has not agreed to be named yet. Please ask first; the note below does.',
    ])
    expect(composed.chosen[0]?.note).toMatchObject({ by: 'phone', text: /Ask me of line 3\./ })

    await briefReference(desk, { key: newKey(), reference, application, know: ' ' })
    const [again] = (await composeReferences(desk, await occasion(), [reference])).chosen
    expect(again?.know).toBeUndefined()
  })

  test('who was asked four times within 30 days is not proposed, and named with a warning that says when', async () => {
    const desk = await danasDesk(data())
    const reference = await add(desk, grace)
    const { application, occasion } = await asked(desk)
    for (const day of ['03', '04', '05', '06']) {
      desk.goTo(`2026-03-${day}T10:00-06:00`)
      await askReference(desk, { key: newKey(), reference, application })
    }
    desk.goTo('2026-03-07T10:00-06:00')
    expect((await composeReferences(desk, await occasion())).chosen).toEqual([])
    const { warnings } = await composeReferences(desk, await occasion(), [reference])
    expect(warnings).toEqual([
      'Grace Lin was named or asked 4 times in the last 30 days: on Tue 3 March, Wed 4 March, Thu 5 March and Fri 6 March. Is there somebody else?',
    ])
    desk.goTo('2026-04-02T10:00-05:00')
    expect((await composeReferences(desk, await occasion())).warnings).toEqual([])
  })

  test('an application typed by mistake goes with what was noted of references for it', async () => {
    const desk = await danasDesk(data())
    const reference = await add(desk, grace)
    const { application } = await addPlanner(desk)
    await askReference(desk, { key: newKey(), reference, application })
    await briefReference(desk, { key: newKey(), reference, application, know: 'Shutdowns.' })
    await removeApplication(desk, { key: newKey(), application })
    expect((await listReferences(desk)).all.map(({ uses }) => uses)).toEqual([[]])
  })
})
