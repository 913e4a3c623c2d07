// A note of the writing room went out, in the words that its page showed. What is still to be put right in it
// stops it, unless one said why it goes out all the same.
import type { Moment } from '#core/days/moment.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { Problem } from '#core/problem.ts'
import type { Words } from '#core/words/differences.ts'
import { getInterview } from '#store/interviews.ts'
import type { Keyed } from './change.ts'
import { composeNote } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { mayGoOut } from './may-go-out.ts'
import { takeOverNoteWords } from '#store/drafts.ts'
import { reasonReader, type Reasoned } from './reason.ts'
import { recordAbout } from './record.ts'

export type NoteGoing = Keyed &
  Reasoned & {
    readonly interview: string
    readonly contact: string
    readonly kind: NoteKind
    readonly channel: Channel
    readonly shown: Words
  }

/** Gives the id of its entry. */
export async function sendNote(desk: Desk, input: NoteGoing): Promise<string> {
  const { key, interview, contact, kind, channel, shown, reason: given } = input
  const { application } = await getInterview(desk.db, desk.account, interview)
  const words = shown.subject ? `${shown.subject}\n\n${shown.text}` : shown.text
  return recordAbout(desk, { key, application, contact, words }, async (about, kase, desk) => {
    const readReason = await reasonReader(desk, kase, { contact, kind, reason: given })
    const { anyway, number } = await letOut(desk, input)
    await takeOverNoteWords(desk.db, desk.account, { interview, contact, kind, channel, number })
    const reasons = [readReason().reason, anyway].filter((one) => one !== undefined)
    const reason = reasons.length > 0 ? { reason: reasons.join('\n') } : {}
    return { type: 'note', ...about, kind, channel, ...reason }
  })
}

type LetOut = {
  /** The reason for which it goes out as it is, if it needs one. */
  readonly anyway: string | undefined
  /** How many such notes went to that person before. */
  readonly number: number
}

export async function letOut(
  desk: Desk,
  {
    shown,
    interview,
    contact,
    kind,
    channel,
  }: Pick<NoteGoing, 'shown' | 'interview' | 'contact' | 'kind' | 'channel'>,
): Promise<LetOut> {
  const at = async (now: Moment) => {
    const then = { ...desk, now: () => now }
    const composed = await composeNote(then, { interview, contact, kind, channel })
    return { anyway: await mayGoOut(then, composed, shown), number: composed.one.number }
  }
  try {
    return await at(desk.now())
  } catch (error) {
    if (!(error instanceof Problem) || error.field !== 'anyway') throw error
    // Just past midnight it is still the day on which it was written.
    return at((desk.now() - smallHours) as Moment)
  }
}

const smallHours = 3 * 3_600_000
