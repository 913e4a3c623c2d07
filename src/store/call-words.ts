// The candidate's own words for one call, with the facts as they were when these were written.
import type { CallFacts } from '#core/words/call-fields.ts'
import type { Reached } from '#core/words/script.ts'
import { inChunks } from './chunks.ts'
import { samePerson } from './same-person.ts'
import type { Db, Writer } from './tables.ts'

export type OneCall = {
  readonly interview: string
  readonly contact: string
  readonly round: number
  readonly attempt: number
}

export type CallWords = {
  readonly words: string
  readonly facts: CallFacts
  /** The program that drafted them, until the candidate has made them their own. */
  readonly draftedBy?: string | undefined
}

/** By who answers. Words for somebody who was merged into this person count, where there are no others. */
export async function listCallWords(
  db: Db,
  account: string,
  { interview, contact, round, attempt }: OneCall,
): Promise<ReadonlyMap<Reached, CallWords>> {
  const rows = await db
    .selectFrom('call_words')
    .innerJoin('contact', (join) =>
      join
        .onRef('contact.account', '=', 'call_words.account')
        .onRef('contact.id', '=', 'call_words.contact'),
    )
    .select(['reached', 'words', 'facts', 'drafted_by', 'merged_into'])
    .where('call_words.account', '=', account)
    .where('interview', '=', interview)
    .where('round', '=', round)
    .where('attempt', '=', attempt)
    .where((row) => row.or([row('contact.id', '=', contact), row('merged_into', '=', contact)]))
    .execute()
  const own = rows.toSorted(
    (one, other) => Number(one.merged_into === null) - Number(other.merged_into === null),
  )
  return new Map(
    own.map(({ reached, words, facts, drafted_by: draftedBy }) => [
      reached as Reached,
      { words, facts: JSON.parse(facts) as CallFacts, ...(draftedBy !== null && { draftedBy }) },
    ]),
  )
}

export type WordsOfCall = OneCall & { readonly reached: Reached; readonly words: string }

/** Of these interviews, each with whom its person is kept as by now. */
export async function listWordsOfCalls(
  db: Db,
  account: string,
  interviews: readonly string[],
): Promise<readonly WordsOfCall[]> {
  const rows = await inChunks(interviews, (part) =>
    db
      .selectFrom('call_words')
      .innerJoin('contact', (join) =>
        join
          .onRef('contact.account', '=', 'call_words.account')
          .onRef('contact.id', '=', 'call_words.contact'),
      )
      .select(['interview', 'call_words.contact', 'round', 'attempt', 'reached', 'words'])
      .select('merged_into')
      .where('call_words.account', '=', account)
      .where('interview', 'in', part)
      .execute(),
  )
  return rows
    .toSorted((a, b) => Number(a.merged_into === null) - Number(b.merged_into === null))
    .map(({ merged_into: kept, contact, reached, ...row }) => ({
      ...{ ...row, contact: kept ?? contact, reached: reached as Reached },
    }))
}

export async function putCallWords(
  db: Writer,
  account: string,
  call: OneCall & { readonly reached: Reached },
  { words, facts, draftedBy }: CallWords,
): Promise<void> {
  const { interview, contact, round, attempt, reached } = call
  const row = { words, facts: JSON.stringify(facts), drafted_by: draftedBy ?? null }
  await db
    .insertInto('call_words')
    .values({ account, interview, contact, round, attempt, reached, ...row })
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'interview', 'contact', 'round', 'attempt', 'reached'])
        .doUpdateSet(row),
    )
    .execute()
}

export async function removeCallWords(
  db: Writer,
  account: string,
  { interview, contact, round, attempt, reached }: OneCall & { readonly reached: Reached },
): Promise<void> {
  await db
    .deleteFrom('call_words')
    .where('account', '=', account)
    .where('interview', '=', interview)
    .where('contact', 'in', samePerson(db, account, contact))
    .where('round', '=', round)
    .where('attempt', '=', attempt)
    .where('reached', '=', reached)
    .execute()
}
