// Data whose every commit can be told from the next and from half of one: the same number stands at two places, in
// as many rows as it counts, and in every byte of a picture that fills several pages.
import { sql } from 'kysely'
import { changeFact } from '../../src/store/facts.ts'
import type { Db } from '../../src/store/tables.ts'
import { write } from '../../src/store/write.ts'

const account = 'counting'
const pictureBytes = 30_000

/** One commit more: its number. */
export async function commitNumber(db: Db, number: number): Promise<void> {
  await write(db, account, async (db) => {
    await changeFact(db, account, 'instance', String(number))
    await db
      .insertInto('known_word')
      .values({ account, word: `word ${number}` })
      .execute()
    const bytes = new Uint8Array(pictureBytes).fill(number % 251)
    await db
      .insertInto('signature')
      .values({ account, bytes })
      .onConflict((conflict) => conflict.column('account').doUpdateSet({ bytes }))
      .execute()
    await changeFact(db, account, 'columns counting', String(number))
  })
}

/** The number of the commit whose state a file holds; `undefined` where it is the state of none. */
export async function numberIn(db: Db): Promise<number | undefined> {
  const { rows } = await sql<{ one: string; other: string; words: string; bytes: Uint8Array }>`
    select
      (select value from fact where account = ${account} and name = 'instance') as one,
      (select value from fact where account = ${account} and name = 'columns counting') as other,
      (select count(*) from known_word where account = ${account}) as words,
      (select bytes from signature where account = ${account}) as bytes`.execute(db)
  const [row] = rows
  if (!row || row.one === null) return 0
  return agree(row)
}

type Counted = {
  readonly one: string
  readonly other: string
  readonly words: string
  readonly bytes: Uint8Array
}

function agree({ one, other, words, bytes }: Counted): number | undefined {
  const number = Number(one)
  const isWhole = bytes.length === pictureBytes && bytes.every((byte) => byte === number % 251)
  return one === other && Number(words) === number && isWhole ? number : undefined
}
