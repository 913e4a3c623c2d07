// The settings as the page shows them: section by section, each a form of its own.
import type { CandidateInput } from '#app/input/candidate.ts'
import type { Cadence } from '#core/cadence/cadence.ts'
import { readCadence } from '#core/cadence/read-cadence.ts'
import { printDay } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { languageOf } from '#core/words/languages/languages.ts'
import type { Settings } from '#store/settings.ts'
import { typed } from './answer.ts'
import type { Filled, Values } from './filled.ts'

export const sections = {
  'about-you': 'About you',
  'your-letters': 'Your letters',
  'your-post': 'Your post',
  'your-scripts': 'Your scripts and notes',
  'your-pace': 'Your pace',
  'days-and-holidays': 'Days and holidays',
  'going-away': 'Going away?',
  reminders: 'Reminders',
  'your-mail': 'Your mail',
  'your-calendar': 'Your calendar',
  'other-programs': 'Other programs',
  'your-phone': 'Use it on your phone',
  'your-data': 'Your data',
} as const

/** Those that are details of one's own; going away is something one does. */
export const kept = ['about-you', 'your-letters', 'your-pace', 'days-and-holidays'] as const

type Kept = (typeof kept)[number]

/** All that is known, by the fields of all sections. */
export function settingsValues(known: Settings): Values {
  const { cadence, address, language, away, ...rest } = known
  const { firstAfter, every, rounds, secondTry, medium } = readCadence(cadence)
  return {
    ...{
      tone: 'warm',
      ...rest,
      language: languageOf(language).code,
      address: address?.lines.join('\n'),
    },
    ...{ pace: typeof cadence === 'string' ? cadence : 'own', medium },
    ...{ firstAfter: String(firstAfter), every: String(every), rounds: String(rounds) },
    ...(secondTry && { secondTry: 'yes' }),
    ...(away && { from: printDay(away.from), until: printDay(away.until) }),
  }
}

/** The numbers of one's own that the form holds, where they are chosen and can be read. */
export function ownNumbersIn(filled: Filled): Cadence | undefined {
  if (filled.value('pace') !== 'own') return undefined
  const number = (name: string) => Number(filled.value(name) || Number.NaN)
  try {
    return readCadence({
      ...{ firstAfter: number('firstAfter'), every: number('every'), rounds: number('rounds') },
      ...{ secondTry: filled.value('secondTry') === 'yes', medium: filled.value('medium') },
    })
  } catch (error) {
    if (error instanceof Problem) return undefined
    throw error
  }
}

/** What was typed into that section. */
export function typedInto(section: Kept, data: FormData): CandidateInput {
  const given = fields[section].map((name) => [name, typed(data, name)] as const)
  if (section !== 'your-pace') return Object.fromEntries(given)
  const { pace, manyRounds, ...numbers } = Object.fromEntries(given)
  return pace === 'own' ? { numbers, manyRounds } : { cadence: pace }
}

const fields: Readonly<Record<Kept, readonly string[]>> = {
  'about-you': ['name', 'currentPosition', 'phone', 'email', 'address'],
  'your-letters': ['post', 'tone', 'language', 'signOff'],
  'your-pace': [...['pace', 'firstAfter', 'every', 'rounds', 'secondTry', 'medium'], 'manyRounds'],
  'days-and-holidays': ['timeZone', 'country', 'region'],
}
