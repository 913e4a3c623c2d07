// The candidate's own details, as forms give them.
import { posts, tones } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import { Problem } from '#core/problem.ts'
import { languages } from '#core/words/languages/languages.ts'
import type { Settings } from '#store/settings.ts'
import { cadence, type NumbersTyped } from './cadence.ts'
import { emailAddress } from './email-address.ts'
import { kept } from './kept.ts'
import { optionalLine } from './line.ts'
import { personName } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'
import { country, timeZone } from './place.ts'
import { postalAddress } from './postal-address.ts'
import { readAll } from './read-all.ts'
import { region } from './region.ts'
import { optionalWord } from './word.ts'

/** What is not there stays as it is, and what is empty is removed. */
export type CandidateInput = {
  readonly name?: string | undefined
  readonly timeZone?: string | undefined
  readonly country?: string | undefined
  readonly region?: string | undefined
  readonly phone?: string | undefined
  readonly email?: string | undefined
  /** Its lines. */
  readonly address?: string | undefined
  readonly currentPosition?: string | undefined
  readonly signOff?: string | undefined
  /** Their own kind of post: `handwritten`, `card`, or `letter` for those whose handwriting is not strong. */
  readonly post?: string | undefined
  readonly tone?: string | undefined
  /** `en-US` or `en-GB`: what letters and scripts are written in. */
  readonly language?: string | undefined
  /** A cadence's name, or its numbers. */
  readonly cadence?: unknown
  /** Numbers of one's own as they are typed, in place of a cadence. */
  readonly numbers?: NumbersTyped | undefined
  /** `yes`: they know that more than three rounds can feel like pestering. Asked for when the rounds become so many. */
  readonly manyRounds?: string | undefined
}

export function readCandidate(typed: CandidateInput, known?: Settings): Settings {
  const field = <Name extends keyof CandidateInput & keyof Settings>(
    name: Exclude<Name, 'cadence'>,
    read: (text: string, field: string) => Settings[Name] | undefined,
  ) => {
    return () => kept(typed[name], known?.[name], (text) => read(text, name))
  }
  const lineOf = (what: string) => (text: string, field: string) =>
    optionalLine(text, { field, what })
  return present<Settings>(
    readAll({
      name: () =>
        typed.name === undefined && known
          ? known.name
          : personName(typed.name, 'name', 'Your name'),
      timeZone: () => neededZone(field('timeZone', timeZone)()),
      country: field('country', country),
      region: () => region(typed, known),
      phone: field('phone', phoneNumber),
      email: field('email', emailAddress),
      address: field('address', postalAddress),
      currentPosition: field('currentPosition', lineOf('What you do now')),
      signOff: field('signOff', lineOf('The sign-off')),
      post: field('post', (text, field) => optionalWord(text, posts, field)),
      tone: field('tone', (text, field) => optionalWord(text, tones, field)),
      language: field('language', (text, field) => optionalWord(text, languageCodes, field)),
      cadence: () => cadence(typed, known?.cadence),
      away: () => known?.away,
    }),
  )
}

function neededZone(zone: string | undefined): string {
  if (zone !== undefined) return zone
  throw new Problem('missing', 'Your time zone is still missing.', { field: 'timeZone' })
}

const languageCodes = languages.map(({ code }) => code)
