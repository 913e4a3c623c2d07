// What one has at hand for the post, as the form shows it and gives it back.
import type { PostHabitsTyped } from '#app/post-habits.ts'
import type { PostHabits } from '#core/post/stationery.ts'
import { typed } from './answer.ts'
import type { Values } from './filled.ts'

export function postValues({ labelFrom, signs, days, ...rest }: PostHabits): Values {
  return {
    ...rest,
    signs: signs ?? 'hand',
    labelFrom: labelFrom === undefined ? '' : String(labelFrom),
    ...Object.fromEntries(
      Object.entries(days).map(([code, one]) => [daysField(code), String(one)]),
    ),
    ...{ toCountry: '', toDays: '' },
  }
}

export function postTyped(data: FormData): PostHabitsTyped {
  const text = (name: string) => typed(data, name)
  return {
    ...{ envelope: text('envelope'), card: text('card'), labels: text('labels') },
    ...{ labelFrom: text('labelFrom'), signs: text('signs') },
    ...{ toCountry: text('toCountry'), toDays: text('toDays') },
    days: Object.fromEntries(
      [...data].flatMap(([name, value]) =>
        name.startsWith(prefix) && typeof value === 'string'
          ? [[name.slice(prefix.length), value]]
          : [],
      ),
    ),
  }
}

const prefix = 'days-'

export function daysField(country: string): string {
  return prefix + country
}
