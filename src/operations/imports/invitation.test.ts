import { beforeAll, expect, test } from 'vitest'
import { danasDesk, newKey } from '../../../test/desk/desk.ts'
import { ask, brought } from '../../../test/desk/ask.ts'
import { followInvitation, type InvitationSaid } from '#app/follow-invitation.ts'
import { getInterview } from '#app/get-interview.ts'
import { readInvitation } from '#capture/invitation.ts'
import { openInMemory } from '#store/engines/in-memory.ts'
import type { Db } from '#store/tables.ts'
import { importInvitation } from './import-invitation.ts'

let db: Db
beforeAll(async () => {
  db = await openInMemory()
  return () => db.destroy()
})

type Told = { readonly sequence?: number; readonly hour?: string; readonly method?: string }

const invitation = ({ sequence = 0, hour = '14', method = 'REQUEST' }: Told = {}, zone = 'Z') =>
  [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A calendar//EN', `METHOD:${method}`],
    ...['BEGIN:VEVENT', 'UID:planner@halvorsen.example', `SEQUENCE:${sequence}`],
    ...['DTSTAMP:20260225T120000Z', `DTSTART:20260306T${hour}0000${zone}`],
    ...[`DTEND:20260306T${hour}4500${zone}`, 'SUMMARY:Interview: Maintenance planner'],
    'ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@halvorsen.example',
    'ATTENDEE;CN=Dana Okafor:mailto:dana@okafor.example',
    'ATTENDEE;CN=Ben Ortega;PARTSTAT=DECLINED:mailto:ben.ortega@halvorsen.example',
    ...['END:VEVENT', 'END:VCALENDAR', ''],
  ].join('\r\n')

const dana = { timeZone: 'America/Chicago', me: 'dana@okafor.example', myName: 'Dana Okafor' }

async function followed(told: readonly (readonly [Told, Partial<InvitationSaid>, string?])[]) {
  const desk = await danasDesk({ db })
  const did: string[] = []
  let last = ''
  for (const [what, said, zone] of told) {
    const read = readInvitation(invitation(what, zone), dana)
    const outcome = await followInvitation(desk, read, { key: newKey(), ...said })
    did.push(outcome.did)
    last = outcome.interview
  }
  return { did, ...(await getInterview(desk, last)) }
}

test('an invitation is looked at, and then becomes the interview it proposes', async () => {
  const desk = await danasDesk({ db })
  const file = brought('interview.ics', invitation(), 'text/calendar')
  const seen = await ask(desk, importInvitation, { dryRun: true }, { file })
  expect(seen).toMatchObject({ company: 'Halvorsen', position: 'Maintenance planner', asked: [] })
  expect(seen).not.toHaveProperty('interview')
  const kept = await ask(desk, importInvitation, { company: 'Halvorsen Paper' }, { file })
  expect(kept).toMatchObject({ did: 'added', interview: expect.any(String) })
})

test('whoever has declined is not met', async () => {
  const { people } = await followed([[{}, {}]])
  expect(people.map(({ contact }) => contact.name)).toEqual(['Ana Ruiz'])
})

test.each([
  ['the same once more changes nothing', [{}, {}], 'added nothing', '08'],
  ['a later one moves it', [{}, { sequence: 1, hour: '16' }], 'added changed', '10'],
  [
    'an older one changes nothing',
    [{ sequence: 2 }, { sequence: 1, hour: '16' }],
    ...['added nothing', '08'],
  ],
  [
    'one that calls it off does so once',
    [{}, { sequence: 1, method: 'CANCEL' }, { sequence: 1, method: 'CANCEL' }],
    ...['added called-off nothing', '08'],
  ],
] as const)('%s', async (_, told, outcome, hour) => {
  const { did, interview } = await followed(told.map((one) => [one, {}]))
  expect(did.join(' ')).toBe(outcome)
  expect(interview.startText).toMatch(new RegExp(`^2026-03-06T${hour}:00`))
})

test('what it leaves open has to be said', async () => {
  await expect(followed([[{}, {}, '']])).rejects.toMatchObject({
    ...{ code: 'missing', field: 'timeZone', message: expect.stringContaining('time zone') },
  })
  const { interview } = await followed([[{}, { timeZone: 'Europe/Berlin' }, '']])
  expect(interview).toMatchObject({ timeZone: 'Europe/Berlin' })
  expect(interview.startText).toContain('2026-03-06T14:00')
})

test('what calls off an interview that is not here is refused', async () => {
  await expect(followed([[{ method: 'CANCEL' }, {}]])).rejects.toMatchObject({ code: 'conflict' })
})
