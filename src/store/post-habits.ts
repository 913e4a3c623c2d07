// What one has at hand for the post: one row per account, none for whoever has said nothing of it.
import type { OwnDays } from '#core/post/days-in-post.ts'
import type { PostHabits } from '#core/post/stationery.ts'
import type { Db, Writer } from './tables.ts'
import { present } from './values.ts'

export async function findPostHabits(db: Db, account: string): Promise<PostHabits> {
  const row = await db
    .selectFrom('post_habits')
    .selectAll()
    .where('account', '=', account)
    .executeTakeFirst()
  if (!row) return { days: {} }
  const { envelope, card, labels, label_from: labelFrom, signs, days } = row
  const known = { envelope, card, labels, labelFrom, signs, days: JSON.parse(days) as OwnDays }
  return present(known) as PostHabits
}

/** Puts these in place of those there were, if any. */
export async function changePostHabits(
  db: Writer,
  account: string,
  habits: PostHabits,
): Promise<void> {
  const { envelope, card, labels, labelFrom, signs, days } = habits
  const row = {
    ...{ envelope: envelope ?? null, card: card ?? null, labels: labels ?? null },
    ...{ label_from: labelFrom ?? null, signs: signs ?? null, days: JSON.stringify(days) },
  }
  await db
    .insertInto('post_habits')
    .values({ account, ...row })
    .onConflict((conflict) => conflict.column('account').doUpdateSet(row))
    .execute()
}
