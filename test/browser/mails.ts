// Dana's first week with what came by mail: a reply to read, one that may be about her application, a note that did
// not arrive, and somebody who is away.
import { randomUUID } from 'node:crypto'
import { addApplication } from '../../src/app/add-application.ts'
import { getApplication } from '../../src/app/get-application.ts'
import { recordNote } from '../../src/app/record-note.ts'
import { startUp } from '../../src/app/start-up.ts'
import { parseDay } from '../../src/core/days/day.ts'
import { deskFor } from '../../src/joined/desk.ts'
import { withData } from '../../src/joined/with-data.ts'
import { at } from '../database/cast.ts'
import { keepMail } from '../desk/mail-kept.ts'

export type MailPaths = Readonly<
  Record<'reply' | 'hostile' | 'proposed' | 'returned' | 'late' | 'away', string>
>

type Named = {
  readonly ana: string
  readonly ben: string
  readonly company: string
  readonly position: string
}

/** Keeps it in the data of that folder; gives the addresses of the mails. It is Wed 4 March. */
export function bringMails(folder: string, cast: Named): Promise<MailPaths> {
  return withData({ folder }, async ({ db }) => {
    let now = at('2026-03-02T16:00-06:00')
    const desk = await deskFor(db, { folder }, () => now)
    const key = () => ({ key: randomUUID() })
    const { company, position } = cast
    await startUp(desk, {
      ...key(),
      name: 'Dana Okafor',
      timeZone: 'America/Chicago',
      country: 'US',
    })
    const people = [
      { name: cast.ana, email: 'ana.ruiz@halvorsen.example', phone: '+1 920 555 0134' },
      { name: cast.ben, email: 'ben.ortega@halvorsen.example', phone: '+1 920 555 0135' },
    ]
    const application = await addApplication(desk, {
      ...key(),
      start: '2026-03-02T14:00',
      company,
      position,
      people,
    })
    const [ana, ben] = (await getApplication(desk, application)).case.contacts
    const ofAna = { application, contact: ana!.id, fromName: cast.ana }
    const ofBen = {
      ...{ application, contact: ben!.id, fromName: cast.ben },
      fromAddress: 'ben.ortega@halvorsen.example',
    }
    for (const { contact } of [ofAna, ofBen]) {
      const note = { kind: 'thank-you', channel: 'email', words: 'Thank you for your time.' }
      await recordNote(desk, { ...key(), application, contact, ...note })
    }
    now = at('2026-03-04T10:00-06:00')
    const path = async (given: Parameters<typeof keepMail>[1]) =>
      `/mail/${await keepMail(desk, given)}`
    const server = {
      fromName: 'Mail Delivery Subsystem',
      fromAddress: 'mailer-daemon@okafor.example',
      subject: 'Undelivered Mail Returned to Sender',
      text: 'Your message could not be delivered. What follows says why.',
    }
    return {
      returned: await path({ ...ofBen, ...server, kind: 'bounce', said: failed }),
      late: await path({
        ...ofBen,
        ...server,
        kind: 'bounce',
        said: { hard: false, delayed: true },
      }),
      away: await path({ ...ofBen, kind: 'automatic', said: back, text: away }),
      proposed: await path({ application, known: 'domain', ...grace }),
      hostile: await path({
        ...ofAna,
        kind: 'automatic',
        text: hostile,
        subject: hostile,
        fromName: hostile,
      }),
      reply: await path({ ...ofAna, known: 'thread', text: reply, said: { signature } }),
    }
  })
}

const reply = `Dear Dana,

thank you for your note, and for the walk past the second machine. Ben still talks about the Monday slots.

We are meeting two more people this week and want to decide by Friday, 13 March. Until then you can read about the new mill at https://halvorsen.example/mills/green-bay.

Best wishes`

const signature = {
  text: 'Ana Ruiz\nPlant Manager, Halvorsen Paper\n+1 920 555 0177',
  ...{ phone: '+1 920 555 0177', title: 'Plant Manager' },
}

const failed = {
  hard: true,
  failed: [
    {
      address: 'ben.ortega@halvorsen.example',
      status: '5.1.1',
      said: '550 5.1.1 <ben.ortega@halvorsen.example>: Recipient address rejected: User unknown',
    },
  ],
}

const back = { back: parseDay('2026-03-20')! }
const away = 'I am away until 20 March, and read no mail. If it is urgent, please write to Ana.'

const grace = {
  fromName: 'Grace Lin',
  fromAddress: 'grace.lin@halvorsen.example',
  subject: 'Your visit',
  text: 'Dear Dana,\n\nI heard much good of your visit. Which days would suit you for a second one?',
}

/** What would load, run, or turn what stands after it, if it were more than text. */
const hostile = `<img src="https://track.example/p.gif"><script src="https://track.example/s.js"></script><style>@import url(https://track.example/s.css)</style>
\u202Eexe.fdp https://bank.example@track.example/ ${'w'.repeat(2_000)}`
