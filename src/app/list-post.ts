// What is to go out by post today: every note that the plan has due on paper, as it stands or as it was signed.
import type { Moment } from '#core/days/moment.ts'
import type { Day } from '#core/days/day.ts'
import type { Channel, NoteKind } from '#core/journal/entry.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { listWordsOn, type WordsOn } from '#store/note-words.ts'
import { listSignedNotes, type SignedNote } from '#store/signed-notes.ts'
import { composeNote, type NoteComposed } from './compose-note.ts'
import type { Desk } from './desk.ts'
import { findToday } from './find-today.ts'
import { journeyOf } from './journey.ts'
import { findingsOf } from './note-findings.ts'
import { findPostHabits } from './post-habits.ts'
import type { Today } from './today.ts'

type OnPaper = Exclude<Channel, 'email'>

export type PostItem = {
  readonly interview: string
  readonly kind: NoteKind
  readonly channel: OnPaper
  readonly composed: NoteComposed
  /** Its words, whole: as they were signed, else as they stand. `undefined` while something is missing. */
  readonly words: string | undefined
  /** What has to be put right or added first, a sentence each. */
  readonly hindrances: readonly string[]
  readonly signedAt: Moment | undefined
  readonly arrives: Day
}

/** In the order of Today. What is written on other paper than the plan suggests goes out on that. */
export async function listPost(desk: Desk): Promise<readonly PostItem[]> {
  const asked = notesIn(await findToday(desk))
  const { days } = await findPostHabits(desk)
  const interviews = [...new Set(asked.map(({ interview }) => interview))]
  const signed = await listSignedNotes(desk.db, desk.account, interviews)
  const written = await listWordsOn(desk.db, desk.account, interviews)
  const items: PostItem[] = []
  for (const one of asked) {
    const papers = written.filter((row) => isOf(row, one)).map(({ channel }) => channel)
    const composed = await composeOnPaper(desk, one, papers)
    if (!composed) continue
    const { case: kase, contact, interview, note, kind } = composed
    const way = journeyOf({ kase, contact, interview }, { days, holidays: desk.holidays })
    const own = signed.findLast((row) => isOf(row, one) && stillWaits(row, composed))
    const words = own?.words ?? (note.state === 'written' ? note.text : undefined)
    const hindrances = own ? [] : await hindrancesOf(desk, composed)
    const channel = (own?.channel ?? composed.channel) as OnPaper
    items.push({
      ...{ interview: interview.id, kind, channel, composed, words, hindrances },
      ...{ signedAt: own?.at, arrives: way.arrives },
    })
  }
  return items
}

type Asked = {
  readonly interview: string
  readonly contact: string
  readonly kind: NoteKind
  /** As the plan suggests it. */
  readonly channel: Channel
}

/** The notes of today that the plan has for the post. */
export function postIn(today: Pick<Today, 'now'>): readonly Asked[] {
  return notesIn(today).filter(({ channel }) => channel !== 'email')
}

function notesIn({ now }: Pick<Today, 'now'>): readonly Asked[] {
  return now.flatMap((item) => {
    if (item.kind !== 'step') return []
    const { interview, contact, kind, channel } = item.step
    if (kind !== 'thank-you' && kind !== 'status-note') return []
    return channel === undefined ? [] : [{ interview, contact, kind, channel }]
  })
}

/** `undefined` where it goes by email. */
async function composeOnPaper(
  desk: Desk,
  asked: Asked,
  papers: readonly Channel[],
): Promise<NoteComposed | undefined> {
  const suggested = await composeNote(desk, asked)
  if (suggested.own?.by === 'words') return asked.channel === 'email' ? undefined : suggested
  for (const channel of papers) {
    if (channel === 'email' || channel === asked.channel) continue
    const composed = await composeNote(desk, { ...asked, channel })
    const isReached = composed.sheetNeeds.every(({ field }) => field !== 'contact.address')
    if (composed.own?.by === 'words' && isReached) return composed
  }
  return asked.channel === 'email' ? undefined : suggested
}

function isOf(row: WordsOn, { interview, contact, kind }: Asked): boolean {
  return row.interview === interview && row.contact === contact && row.kind === kind
}

/** Posted, it is over; taken back, it waits again. */
function stillWaits({ at, kind, contact }: SignedNote, { case: kase }: NoteComposed): boolean {
  return !liveEntries(kase.journal, kase.now).some(
    (entry) =>
      entry.type === 'note' && entry.contact === contact && entry.kind === kind && entry.at >= at,
  )
}

async function hindrancesOf(desk: Desk, composed: NoteComposed): Promise<readonly string[]> {
  const { note } = composed
  if (note.state === 'lacking') return note.needs.map(({ sentence }) => sentence)
  const { findings, isStopped } = await findingsOf(desk, composed)
  if (!isStopped) return []
  const errors = findings.filter(({ severity }) => severity === 'error')
  return [...new Set(errors.map(({ sentence }) => sentence))]
}

/** By which it is known among the others. */
export function markOf({ interview, composed, kind }: PostItem): string {
  return `${interview}.${composed.contact.id}.${kind}`
}
