import { readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { onOneEngine } from '../../../test/database/engines.ts'
import { danasDesk } from '../../../test/desk/desk.ts'
import { pagesOn } from '../../../test/pages/pages.ts'
import { newVisitor, plain, type Page, type Visitor } from '../../../test/pages/visitor.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../capture/fixtures/${name}.ics`, import.meta.url), 'utf8')
const google = fixture('google')
const position = { company: 'Kestrel Dairy', position: 'Filling Line Scheduler' }

onOneEngine((data) => {
  let dana: Visitor

  beforeEach(async () => {
    dana = newVisitor(await pagesOn(await danasDesk(data(), '2026-04-02T09:00-05:00')))
  })

  test('who is a mailbox of several, or has declined, is left unticked', async () => {
    const { html } = await drop(google)
    const ticked = [...html.matchAll(/type="checkbox"[^>]* checked=""[^>]*>\s*<span>([^<]*)/g)]
    expect(ticked.map(([, name]) => name)).toEqual(['Miriam Feld', 'Ben Ortega'])
    expect(html).toContain('Has said they will not come.')
  })

  test('a changed invitation says what changes, and moves the interview', async () => {
    await keep(google)
    const moved = google
      .replace('SEQUENCE:2', 'SEQUENCE:3')
      .replace('DTSTART:20260414T150000Z', 'DTSTART:20260415T160000Z')
      .replace('DTEND:20260414T154500Z', 'DTEND:20260415T170000Z')
      .replace(/ATTENDEE[^\n]*\n( [^\n]*\n)*(?=ATTENDEE)/, guest('Cleo Marsh'))
    const changed = text(await drop(moved))
    expect(changed).toContain('It moves from Tue 14 April, 10:00 to Wed 15 April, 11:00')
    expect(changed).toContain('Invited too now: Cleo Marsh.')
    const after = text(await dana.send(/edit/))
    expect(after).toContain('Wed 15 April, 11:00')
    expect(text(await drop(moved))).toContain('This invitation is here already')
    expect(text(await drop(google))).toContain('This invitation is an older one')
  })

  test('a cancellation proposes to call the interview off, and an invitation before it changes nothing', async () => {
    await keep(google)
    const page = await drop(fixture('cancelled'))
    expect(text(page)).toContain('your interview on Tue 14 April, 10:00 does not take place')
    expect(text(await dana.send(/calling-off/))).toContain('called off')
    expect(text(await drop(fixture('cancelled')))).toContain('It is called off here already')
    expect(text(await drop(google))).toContain('This invitation is an older one')
  })

  test('a cancellation of what is not here is refused kindly', async () => {
    const { status, html } = await drop(fixture('cancelled'))
    expect([status, plain(html)]).toEqual([
      422,
      expect.stringContaining('there is nothing to change'),
    ])
  })

  test('of an invitation with several slots each person is shown with theirs', async () => {
    const page = text(await drop(fixture('day')))
    expect(page).toContain('Mon 2 November, 10:00 to 14:00')
    expect(page).toMatch(
      /Ana Ruiz 10:00 to 10:45 .*Ben Ortega 10:45 to 11:30 .*Ida Berg 12:15 to 13:00/,
    )
  })

  test('of a day of several talks an update of one moves only that, and the day with it', async () => {
    await keep(day())
    expect(text(await drop(day()))).toContain('This invitation is here already')
    const later = text(
      await drop(day({ ben: { from: '1300', until: '1345', sequence: 1 } }, ['ben'])),
    )
    expect(later).toContain('The talk at 10:45 is at 13:00 now. Keep the change')
    const after = await dana.send(/edit/)
    expect(text(after)).toContain('The interview is changed')
    expect(text(await drop(day({}, ['ben'])))).toContain('This invitation is an older one')
    const { html } = await drop(day({ ben: { from: '1300', until: '1345', sequence: 2 } }))
    const [, edit = ''] = /action="(\/interviews\/[^"]*\/edit)"/.exec(html) ?? []
    const odd = await dana.open(`${edit}?invited=1+monday+tuesday+ben@harbor-lane.example`)
    expect(odd.status).toBe(200)
    expect(html).toMatch(
      /name="start"[^>]*value="2026-11-02T10:00"|value="2026-11-02T10:00"[^>]*name="start"/,
    )
    expect(html).toMatch(/name="end"[^>]*value="13:45"|value="13:45"[^>]*name="end"/)
  })

  test('of a day of several talks one can be called off, and then the last', async () => {
    await keep(day())
    const off = (who: keyof typeof dayTalks) =>
      day({ [who]: { sequence: 1 } }, [who]).replace('METHOD:REQUEST', 'METHOD:CANCEL')
    expect(text(await drop(off('ben')))).toContain('The talk at 10:45 does not take place.')
    await dana.send(/edit/)
    expect(text(await drop(off('ben')))).toContain('It is called off here already')
    expect(text(await drop(off('ana')))).toContain('Is it called off?')
    expect(text(await dana.send(/calling-off/))).toContain('Called off. It no longer counts.')
    const back = day({ ben: { from: '1300', until: '1345', sequence: 2 } }, ['ben'])
    expect(text(await drop(back))).toContain('There is a talk at 13:00 now.')
  })

  test('a talk that moves to another day becomes an interview of its own', async () => {
    await keep(day())
    const away = day({ ben: { date: '20261104', sequence: 1 } }, ['ben'])
    expect(text(await drop(away))).toContain('The talk at 10:45 is on Wed 4 November now')
    await dana.send(/edit/)
    expect(text(await drop(away))).toContain('Is this right?')
  })

  test('the mail that brought an invitation will do', async () => {
    const mail =
      'From: Miriam Feld <miriam.feld@kestrel-dairy.example>\nSubject: Interview\nMIME-Version: 1.0\n' +
      `Content-Type: text/calendar; method=REQUEST\n\n${google}`
    expect(text(await drop(mail))).toContain('Tue 14 April, 10:00 to 10:45')
    expect((await dana.send(/invited/)).status).toBe(200)
    const without = await drop('From: Ana <ana@h.example>\nSubject: Hello\n\nSee you')
    expect([without.status, text(without)]).toEqual([
      422,
      expect.stringContaining('No invitation came with this mail'),
    ])
  })

  test('an unknown zone is asked for, and not guessed', async () => {
    const asked = await drop(fixture('floating'))
    expect(text(asked)).toContain('The invitation says 11:00, but not in which time zone.')
    expect(asked.html).toMatch(/<option value="" selected="">Please choose/)
    const again = await dana.send(/invited/, position)
    expect([again.status, text(again)]).toEqual([
      422,
      expect.stringContaining('Please choose the time zone'),
    ])
    expect(again.html).toContain('value="Kestrel Dairy"')
    const kept = await dana.send(/invited/, { timeZone: 'America/New_York' })
    expect(text(kept)).toContain('Tue 5 May, 10:00, 11:00 there')
  })

  test('the day of one that repeats is asked for, and it ends on that day', async () => {
    const { html } = await drop(fixture('weekly').replace(/SUMMARY:Interview hour\n/, organizer))
    expect(plain(html)).toContain('This invitation repeats. On which day is your interview?')
    expect(html).toMatch(/name="end"[^>]*value="11:00"|value="11:00"[^>]*name="end"/)
    const kept = await dana.send(/invited/, { ...position, start: '2026-05-12T10:00' })
    expect(text(kept)).toContain('Tue 12 May, 10:00')
  })

  test('of a whole day the time is asked for', async () => {
    const allDay = google
      .replace('DTSTART:20260414T150000Z', 'DTSTART;VALUE=DATE:20260414')
      .replace('DTEND:20260414T154500Z', 'DTEND;VALUE=DATE:20260415')
    const { html } = await drop(allDay)
    expect(plain(html)).toContain('The invitation names a day, but no time.')
    expect(html).toContain('It says Tue 14 April.')
    const again = await dana.send(/invited/, position)
    expect(text(again)).toContain('Day and time are still missing.')
    const kept = await dana.send(/invited/, { start: '2026-04-14T13:00' })
    expect(text(kept)).toContain('Tue 14 April, 13:00')
  })

  async function drop(ics: string): Promise<Page> {
    await dana.open('/interviews/new')
    const invitation = new File([ics], 'invitation.ics', { type: 'text/calendar' })
    return dana.send(/^\/invitations/, { invitation })
  }

  async function keep(ics: string): Promise<void> {
    await drop(ics)
    expect((await dana.send(/invited/)).status).toBe(200)
  }
})

type DayTalk = { date: string; from: string; until: string; sequence: number; name: string }

const dayTalks = {
  ana: { date: '20261102', from: '1000', until: '1045', sequence: 0, name: 'Ana Ruiz' },
  ben: { date: '20261102', from: '1045', until: '1130', sequence: 0, name: 'Ben Ortega' },
}

/** A day as scheduling tools send it: an event for each talk, or only some of them, with what is new of them. */
function day(
  news: Partial<Record<keyof typeof dayTalks, Partial<DayTalk>>> = {},
  only: readonly (keyof typeof dayTalks)[] = ['ana', 'ben'],
): string {
  const events = only.map((who) => {
    const { date, from, until, sequence, name } = { ...dayTalks[who], ...news[who] }
    return (
      `BEGIN:VEVENT\nUID:${who}@harbor-lane.example\nSEQUENCE:${sequence}\n` +
      `SUMMARY:Interview: Night Shift Supervisor\n` +
      `DTSTART;TZID=America/New_York:${date}T${from}00\nDTEND;TZID=America/New_York:${date}T${until}00\n` +
      `ORGANIZER;CN=Miriam Feld:mailto:miriam.feld@harbor-lane.example\n` +
      `ATTENDEE;CN=${name}:mailto:${who}@harbor-lane.example\nEND:VEVENT\n`
    )
  })
  return `BEGIN:VCALENDAR\nMETHOD:REQUEST\n${events.join('')}END:VCALENDAR`
}

const organizer = 'SUMMARY:Interview\nORGANIZER;CN=Miriam Feld:mailto:miriam.feld@kestrel.example\n'

function guest(name: string): string {
  return `ATTENDEE;CN=${name}:mailto:${name.split(' ')[0]}@kestrel-dairy.example\n`
}

function text({ html }: Page): string {
  return plain(html.replace(/<[^>]*>/g, ' ')).replace(/\s+/g, ' ')
}
