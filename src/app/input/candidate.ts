// The candidate's own details, as forms give them.
import { readCadence } from '#core/cadence/read-cadence.ts'
import { posts, tones } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import { Problem } from '#core/problem.ts'
import type { Settings } from '#store/settings.ts'
import { emailAddress } from './email-address.ts'
import { kept } from './kept.ts'
import { optionalLine } from './line.ts'
import { personName } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'
import { country, region, timeZone } from './place.ts'
import { postalAddress } from './postal-address.ts'
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
  /** A cadence's name, or its numbers. */
  readonly cadence?: unknown
}

export function readCandidate(typed: CandidateInput, known?: Settings): Settings {
  return present<Settings>({
    name:
      typed.name === undefined && known ? known.name : personName(typed.name, 'name', 'Your name'),
    timeZone: neededZone(
      kept(typed.timeZone, known?.timeZone, (text) => timeZone(text, 'timeZone')),
    ),
    country: kept(typed.country, known?.country, (text) => country(text, 'country')),
    region: kept(typed.region, known?.region, (text) => region(text, 'region')),
    phone: kept(typed.phone, known?.phone, (text) => phoneNumber(text, 'phone')),
    email: kept(typed.email, known?.email, (text) => emailAddress(text, 'email')),
    address: kept(typed.address, known?.address, (text) => postalAddress(text, 'address')),
    currentPosition: kept(typed.currentPosition, known?.currentPosition, (text) =>
      optionalLine(text, { field: 'currentPosition', what: 'What you do now' }),
    ),
    signOff: kept(typed.signOff, known?.signOff, (text) =>
      optionalLine(text, { field: 'signOff', what: 'The sign-off' }),
    ),
    post: kept(typed.post, known?.post, (text) => optionalWord(text, posts, 'post')),
    tone: kept(typed.tone, known?.tone, (text) => optionalWord(text, tones, 'tone')),
    language: known?.language,
    cadence: cadence(typed.cadence, known),
  })
}

function neededZone(zone: string | undefined): string {
  if (zone !== undefined) return zone
  throw new Problem('missing', 'Your time zone is still missing.', { field: 'timeZone' })
}

/** Kept as it was given, so that a cadence of ours that gets better gets better for them too. */
function cadence(typed: unknown, known: Settings | undefined): unknown {
  if (typed === undefined) return known?.cadence ?? 'classic'
  readCadence(typed)
  return typed
}
