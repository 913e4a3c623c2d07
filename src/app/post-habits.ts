// What one has at hand for the post, and how long letters take: looked up, and changed.
import { present } from '#core/case/fields.ts'
import { fewestDays, mostDays, type OwnDays } from '#core/post/days-in-post.ts'
import { cards, envelopes, labels, labelsOn, type PostHabits } from '#core/post/stationery.ts'
import * as store from '#store/post-habits.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { optionalNumber } from './input/number.ts'
import { country } from './input/place.ts'
import { readAll } from './input/read-all.ts'
import { optionalWord } from './input/word.ts'

export function findPostHabits({ db, account }: Desk): Promise<PostHabits> {
  return store.findPostHabits(db, account)
}

/** As the form gives it: all of it, each as it is typed. */
export type PostHabitsTyped = {
  readonly envelope?: string | undefined
  readonly card?: string | undefined
  readonly labels?: string | undefined
  readonly labelFrom?: string | undefined
  /** `print`, else by hand. */
  readonly signs?: string | undefined
  /** By country the working days; left empty, ours count again. */
  readonly days: Readonly<Record<string, string>>
  /** One more country. */
  readonly toCountry?: string | undefined
  readonly toDays?: string | undefined
}

export async function changePostHabits(desk: Desk, input: Keyed & PostHabitsTyped): Promise<void> {
  const habits = read(input)
  await change(desk, input, async ({ db, account }) => {
    await store.changePostHabits(db, account, habits)
    return { outcome: '', moved: [] }
  })
}

function read(typed: PostHabitsTyped): PostHabits {
  const parts = readAll({
    envelope: () => optionalWord(typed.envelope, envelopes, 'envelope'),
    card: () => optionalWord(typed.card, cards, 'card'),
    labels: () => optionalWord(typed.labels, labels, 'labels'),
    labelFrom: () =>
      optionalNumber(typed.labelFrom, {
        ...{ field: 'labelFrom', what: 'labels', least: 1 },
        most: typed.labels === 'l7160' ? labelsOn.l7160 : labelsOn['5160'],
      }),
    signs: () => optionalWord(typed.signs === 'hand' ? '' : typed.signs, ['print'], 'signs'),
    days: () => daysTyped(typed),
  })
  return present<PostHabits>(parts)
}

function daysTyped({ days, toCountry, toDays }: PostHabitsTyped): OwnDays {
  const about = { what: 'days', least: fewestDays, most: mostDays }
  const own = Object.entries(days).map(([code, text]) => {
    const field = `days-${code}`
    return [country(code, field), optionalNumber(text, { field, ...about })] as const
  })
  const more = [
    country(toCountry, 'toCountry'),
    optionalNumber(toDays, { field: 'toDays', ...about }),
  ] as const
  return Object.fromEntries(
    [...own, more].filter(([code, number]) => code !== undefined && number !== undefined),
  ) as OwnDays
}
