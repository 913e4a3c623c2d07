// What goes on by itself and did not: kept from the first time until it works again, and said on Today.
import { parseMoment, printMoment, type Moment } from '#core/days/moment.ts'
import { Problem } from '#core/problem.ts'
import { changeFact, findFact, listFacts, removeFact } from '#store/facts.ts'
import { write } from '#store/write.ts'
import type { Desk } from './desk.ts'

export type BeatFault = {
  readonly beat: string
  readonly since: Moment
  readonly because: string
}

/** After each run of a beat: with what went wrong, or without. */
export async function noteBeat(desk: Desk, beat: string, error?: unknown): Promise<void> {
  const { db, account } = desk
  const known = await findFact(db, account, `beat ${beat}`)
  if (error === undefined && known === undefined) return
  await write(db, account, async (db) => {
    if (error === undefined) return removeFact(db, account, `beat ${beat}`)
    const since = known === undefined ? printMoment(desk.now()) : known.split(' ', 1)[0]
    return changeFact(db, account, `beat ${beat}`, `${since} ${sentenceOf(error)}`)
  })
}

export async function listBeatFaults({ db, account }: Desk): Promise<readonly BeatFault[]> {
  const facts = await listFacts(db, account, 'beat ')
  return facts.flatMap(({ name, value }) => {
    const gap = value.indexOf(' ')
    const since = parseMoment(value.slice(0, gap))?.moment
    return since === undefined
      ? []
      : [{ beat: name.slice('beat '.length), since, because: value.slice(gap + 1) }]
  })
}

/** What is ours to say is said; anything else may hold what is nobody's to read. */
function sentenceOf(error: unknown): string {
  if (error instanceof Problem) return error.message
  return `Something went wrong inside Sincerely${error instanceof Error ? ` (${error.name})` : ''}.`
}
