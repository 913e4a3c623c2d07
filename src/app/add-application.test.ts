import { expect, test } from 'vitest'
import { ana, ben, danasDesk, newKey, planner, told } from '../../test/desk/desk.ts'
import { onBothEngines } from '../../test/database/engines.ts'
import { listContacts } from '#store/contacts.ts'
import { addApplication } from './add-application.ts'
import { findInterviewOfInvitation } from './find-interview-of-invitation.ts'
import { getApplication } from './get-application.ts'
import { listApplications } from './list-applications.ts'

onBothEngines((data) => {
  test('company, position, interview and people come in one go, and the plan stands at once', async () => {
    const desk = await danasDesk(data())
    const id = await addApplication(desk, { key: newKey(), ...planner })
    const shown = await getApplication(desk, id)
    expect(shown.case.application).toMatchObject({ company: 'Halvorsen Paper' })
    expect(shown.case.interviews[0]).toMatchObject({
      startText: '2026-03-02T14:00:00-06:00[America/Chicago]',
      endText: '2026-03-02T15:00:00-06:00[America/Chicago]',
      timeZone: 'America/Chicago',
    })
    expect(told(shown).slice(0, 3)).toEqual([
      'thank-you Ana due 2026-03-02',
      'thank-you Ben due 2026-03-02',
      'call Ana upcoming 2026-03-09',
    ])
  })

  test('somebody known is not kept twice, and what was missing of them is filled in', async () => {
    const desk = await danasDesk(data())
    await addApplication(desk, { key: newKey(), ...planner, people: [ben] })
    const again = { name: ' ben  ORTEGA', email: 'Ben.Ortega@halvorsen.example', title: 'Planner' }
    const other = { name: 'Front desk', email: ben.email }
    await addApplication(desk, { key: newKey(), ...planner, people: [again, other] })
    const kept = await listContacts(desk.db, desk.account, { limit: 10 })
    expect(kept.map(({ name, title }) => [name, title])).toEqual([
      ['Ben Ortega', 'Planner'],
      ['Front desk', undefined],
    ])
  })

  test('the same form sent twice, even at once, adds one application', async () => {
    const desk = await danasDesk(data())
    const input = { key: newKey(), ...planner }
    const ids = await Promise.all([addApplication(desk, input), addApplication(desk, input)])
    expect(ids[0]).toBe(ids[1])
    expect((await listApplications(desk, {})).lines).toHaveLength(1)
  })

  test('an invitation becomes one interview only', async () => {
    const desk = await danasDesk(data())
    const invitation = { uid: 'abc@google.com', sequence: 0 }
    await addApplication(desk, { key: newKey(), ...planner, invitation: [invitation] })
    const standings = [0, 1].map(async (sequence) => {
      const known = await findInterviewOfInvitation(desk, [{ ...invitation, sequence }])
      return [known?.interview.invitation, known?.standing]
    })
    expect(await Promise.all(standings)).toEqual([
      [invitation, 'same'],
      [invitation, 'newer'],
    ])
    await expect(
      addApplication(desk, { key: newKey(), ...planner, invitation: [invitation] }),
    ).rejects.toMatchObject({ code: 'conflict', field: 'invitation' })
  })

  test.each([
    ['no company', { company: ' ' }, 'company', 'missing'],
    ['a company of 10,000 characters', { company: 'H'.repeat(10_000) }, 'company', 'too-long'],
    ['no position', { position: undefined }, 'position', 'missing'],
    ['no start', { start: '' }, 'start', 'missing'],
    ['30 February', { start: '2026-02-30T10:00' }, 'start', 'wrong-form'],
    ['a year nobody meant', { start: '0206-03-02T10:00' }, 'start', 'wrong-form'],
    ['25 o’clock', { start: '2026-03-02T25:00' }, 'start', 'wrong-form'],
    [
      'an offset its zone does not have',
      { start: '2026-03-02T14:00+01:00[America/Chicago]' },
      'start',
      'wrong-form',
    ],
    ['an end before the start', { end: '2026-03-02T13:00' }, 'end', 'wrong-form'],
    ['an end days later', { end: '2026-03-04T13:00' }, 'end', 'wrong-form'],
    ['a zone that does not exist', { timeZone: 'America/Gotham' }, 'timeZone', 'wrong-form'],
    ['a zone without summer time', { timeZone: '+05:00' }, 'timeZone', 'wrong-form'],
    ['a country that does not exist', { country: 'QX' }, 'country', 'wrong-form'],
    ['a format nobody knows', { format: 'telepathy' }, 'format', 'unknown-word'],
    ['a link that runs something', { link: 'javascript:alert(1)' }, 'link', 'wrong-form'],
    ['a decision before the interview', { decisionBy: '2026-03-01' }, 'decisionBy', 'wrong-form'],
    ['nobody met', { people: [] }, 'people', 'missing'],
    ['too many met', { people: Array.from({ length: 51 }, () => ana) }, 'people', 'too-long'],
    [
      'somebody without a name',
      { people: [ana, { email: ben.email }] },
      'people[1].name',
      'missing',
    ],
    [
      'a name of 10,000 characters',
      { people: [{ name: 'A'.repeat(10_000) }] },
      'people[0].name',
      'too-long',
    ],
    [
      'a name of control characters',
      { people: [{ name: 'Ana\u0007' }] },
      'people[0].name',
      'wrong-form',
    ],
    [
      'a name of half a character',
      { people: [{ name: 'Ana \uD83D' }] },
      'people[0].name',
      'wrong-form',
    ],
    [
      'a name of marks that turn the reading',
      { people: [{ name: '\u202E\u200F' }] },
      'people[0].name',
      'missing',
    ],
    ['a name of digits', { people: [{ name: '12345' }] }, 'people[0].name', 'wrong-form'],
    [
      'half an email address',
      { people: [{ name: 'Ana', email: 'ana@' }] },
      'people[0].email',
      'wrong-form',
    ],
    [
      'a word for a phone',
      { people: [{ name: 'Ana', phone: 'see card' }] },
      'people[0].phone',
      'wrong-form',
    ],
    [
      'an address of many lines',
      { people: [{ name: 'Ana', address: 'x\n'.repeat(9) }] },
      'people[0].address',
      'too-long',
    ],
    ['somebody unknown', { people: [{ id: 'nobody' }] }, 'contact', 'not-found'],
    [
      'an invitation changed a thousand million times',
      { invitation: [{ uid: 'a', sequence: 1e12 }] },
      'invitation',
      'wrong-form',
    ],
    ['no key', { key: '' }, 'key', 'wrong-form'],
  ])('%s is refused with the field named, and nothing is kept', async (_, wrong, field, code) => {
    const desk = await danasDesk(data())
    const adding = addApplication(desk, { key: newKey(), ...planner, ...wrong })
    await expect(adding).rejects.toMatchObject({ field, code, message: /[.]$/ })
    expect((await listApplications(desk, {})).lines).toEqual([])
    expect(await listContacts(desk.db, desk.account, { limit: 10 })).toEqual([])
  })

  test('marks that turn the reading are left out of a name, and its spaces are made one', async () => {
    const desk = await danasDesk(data())
    const people = [{ name: '\u202EAna\u202C \t Ruiz\u200F' }]
    const id = await addApplication(desk, { key: newKey(), ...planner, people })
    expect((await getApplication(desk, id)).case.contacts[0]?.name).toBe('Ana Ruiz')
  })
})
