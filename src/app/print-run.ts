// All that goes out by post today as one file to print: a check list first, then sheet by sheet in the order of
// folding. What must not go out as it is stays out, and why is said.
import { sayDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { printRunOf, runItem } from '#core/paper/print-run.ts'
import { labelsOf } from '#core/paper/sheets.ts'
import type { Letter } from '#core/paper/letter.ts'
import { Problem } from '#core/problem.ts'
import { asWritten } from '#core/words/as-written.ts'
import type { Desk } from './desk.ts'
import { listPost, markOf, type PostItem } from './list-post.ts'
import { envelopeFor, letterWith, printedSignature } from './note-on-paper.ts'
import { findPostHabits } from './post-habits.ts'

export type RunPrinted = {
  readonly bytes: Uint8Array
  /** Their addresses on labels, for whoever has some. */
  readonly labels: Uint8Array | undefined
  readonly names: readonly string[]
  readonly leftOut: readonly LeftOut[]
}

type LeftOut = { readonly name: string; readonly why: string }

export type Going = {
  /** Which, by their marks. */
  readonly chosen: readonly string[]
  readonly signal: AbortSignal
  readonly onProgress: (done: number, all: number) => void
}

/** Throws a Problem where nothing of it can be printed, and the reason of `signal` when it says stop. */
export async function printRun(desk: Desk, going: Going): Promise<RunPrinted> {
  const { chosen, signal, onProgress } = going
  const items = (await listPost(desk)).filter((item) => chosen.includes(markOf(item)))
  const leftOut: LeftOut[] = []
  const letters: { item: PostItem; letter: Letter }[] = []
  for (const [done, item] of items.entries()) {
    signal.throwIfAborted()
    onProgress(done, items.length)
    const letter = await setAlone(desk, item)
    if ('why' in letter) leftOut.push({ name: item.composed.contact.name, why: letter.why })
    else letters.push({ item, letter })
  }
  const [first] = letters
  if (!first) throw nothing(leftOut)
  const { printPdf } = await import('#channels/print-pdf.ts')
  const bytes = await printPdf('print-run', await runData(desk, letters, first.letter))
  const { labels: sheets, labelFrom } = await findPostHabits(desk)
  const addressed = letters.map(({ letter }) => letter)
  const labels = sheets && (await printPdf('labels', labelsOf(addressed, sheets, labelFrom)))
  signal.throwIfAborted()
  return { bytes, labels, names: letters.map(({ item }) => item.composed.contact.name), leftOut }
}

/** The letter, or why it stays out: also where its text has no room on its sheet. */
async function setAlone(desk: Desk, item: PostItem): Promise<Letter | { readonly why: string }> {
  const { composed, words, hindrances } = item
  if (words === undefined || hindrances.length > 0) return { why: hindrances.join(' ') }
  const letter = letterWith(composed, asWritten(words))
  if (item.channel === 'handwritten') return letter
  const { printPdf } = await import('#channels/print-pdf.ts')
  try {
    await printPdf('print-run', await runData(desk, [{ item, letter }], letter))
    return letter
  } catch (error) {
    if (error instanceof Problem) return { why: error.message }
    throw error
  }
}

async function runData(
  desk: Desk,
  letters: readonly { readonly item: PostItem; readonly letter: Letter }[],
  about: Letter,
) {
  const habits = await findPostHabits(desk)
  const signature = await printedSignature(desk)
  const { candidate } = letters[0]!.item.composed.case
  const today = dayOf(desk.now(), candidate.timeZone)
  const items = letters.map(({ item: { channel, arrives }, letter }) => {
    const envelope = envelopeFor(letter, channel, habits)
    const one = runItem(letter, channel, { ...habits, envelope })
    return { ...one, what: `${one.what}; expected ${sayDay(arrives)}` }
  })
  const run = printRunOf(items, { ...about, title: `Post of ${sayDay(today)}` })
  return signature ? { ...run, image: Buffer.from(signature).toString('base64') } : run
}

function nothing(leftOut: readonly LeftOut[]): Problem {
  if (leftOut.length === 0)
    return new Problem('missing', 'Nothing is chosen; please tick whose post is to be printed.')
  const why = leftOut.map(({ name, why }) => `${name}: ${why}`).join(' ')
  return new Problem('conflict', `Nothing of it can be printed yet. ${why}`)
}
