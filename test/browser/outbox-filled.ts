// Mails in every state in which one stays: put into the data beside the running server, since no page can make a line
// break at a given moment. Some are as long as they may be.
import { randomUUID } from 'node:crypto'
import { connectMail } from '../../src/app/mail-account/connect-mail.ts'
import type { Desk } from '../../src/app/desk.ts'
import { printMoment, type Moment } from '../../src/core/days/moment.ts'
import type { Answer } from '../../src/core/mail/carrier.ts'
import { deskFor } from '../../src/joined/desk.ts'
import { whereOf } from '../../src/joined/place.ts'
import { openData } from '../../src/store/engines/open.ts'
import { addMail } from '../../src/store/outbox.ts'
import { write } from '../../src/store/write.ts'
import { danasMail } from '../desk/mail.ts'
import type { Cast, Paths } from './people-met.ts'

/** The address of each, by how it stands. */
export type Mails = Readonly<Record<State, string>>

type State = 'uncertain' | 'held' | 'failed' | 'retry' | 'due' | 'sent'

type Standing = {
  readonly because?: string
  /** In how many milliseconds it goes, or ended. */
  readonly goes: number
  readonly answers?: readonly Answer[]
}

type Filling = { readonly paths: Paths; readonly cast: Cast; readonly now: Moment }

export async function fillOutbox(folder: string, filling: Filling): Promise<Mails> {
  const place = { folder }
  const data = await openData(whereOf(place))
  try {
    const desk = await deskFor(data.db, place, () => filling.now)
    const { imap: _, ...mailbox } = danasMail
    await connectMail(desk, { key: randomUUID(), ...mailbox })
    const made: [string, string][] = []
    for (const name of Object.keys(states) as State[]) {
      made.push([name, `/outbox/${await add(desk, filling, name)}`])
    }
    return Object.fromEntries(made) as Mails
  } finally {
    await data.close()
  }
}

const day = 86_400_000
const said: readonly Answer[] = [
  { at: 1_773_000_000_000 as Moment, step: 'greeting', code: 220, text: 'smtp.okafor.example' },
  {
    ...{ at: 1_773_000_001_000 as Moment, step: 'to', code: 550 },
    text: `5.1.1 <${'who'.repeat(60)}@halvorsen.example>: no such user here`,
  },
]

const states: Readonly<Record<State, Standing>> = {
  uncertain: { because: 'The line broke before the server said that it has it.', goes: -day },
  held: { because: 'Its time passed more than three hours ago.', goes: -day },
  failed: { because: 'Their server does not know this address.', goes: -day, answers: said },
  retry: { because: 'The server asks to try later.', goes: day / 4, answers: said },
  due: { goes: day },
  sent: { goes: -2 * day, answers: said.slice(0, 1) },
}

async function add(
  { db, account, newId }: Desk,
  { paths, cast, now }: Filling,
  state: State,
): Promise<string> {
  const [, interview = '', contact = ''] =
    /interviews\/([^/]+)\/people\/([^/]+)/.exec(paths.ana) ?? []
  const application = paths.application.split('/').at(-1) ?? ''
  const { goes, because = null, answers = [] } = states[state]
  const id = newId()
  const goesAt = (now + goes) as Moment
  const number = 70 + Object.keys(states).indexOf(state)
  const subject = `Thank you for talking with me about the ${cast.position} position`
  const text = `Dear ${cast.ana},\n\nThank you. ${'Donaudampfschifffahrt'.repeat(3)}.`
  await write(db, account, async (db) => {
    await addMail(db, account, {
      ...{ id, once: `note:${interview}:${contact}:thank-you:${number}`, kind: 'thank-you' },
      about: { application, interview, contact, company: `company ${state}` },
      to: { address: 'ana.ruiz@halvorsen.example', name: cast.ana },
      ...{ from: danasMail.address, subject, words: `${subject}\n\n${text}` },
      ...{ messageId: `<${id}@okafor.example>`, writtenAt: (goesAt - day) as Moment, goesAt },
      ...{ copy: 'none', entry: newId(), bytes: new TextEncoder().encode(text) },
    })
    const row = { state, because, answers: JSON.stringify(answers), ended_at: printMoment(goesAt) }
    await db.updateTable('outbox').set(row).where('id', '=', id).execute()
  })
  return id
}
