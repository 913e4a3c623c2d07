// A token lets a program in, with what it may do and until when. It is handed out this once.
import { randomBytes } from 'node:crypto'
import { addDays, type Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import { dayOf, startOfDay } from '#core/days/zone.ts'
import { Problem } from '#core/problem.ts'
import { getSettings } from '#store/settings.ts'
import { addToken, listTokens } from '#store/tokens.ts'
import { write } from '#store/write.ts'
import type { Desk, WritingDesk } from '../desk.ts'
import { hashOf } from '../door/secrets.ts'
import { optionalDay } from '../input/calendar-day.ts'
import { line } from '../input/line.ts'
import { quoted } from '../input/person-name.ts'
import { word } from '../input/word.ts'
import { tokenOf, type Token } from './list-tokens.ts'
import { scopes, type Scope } from './scopes.ts'

export type TokenInput = {
  /** Which program it is for. */
  readonly name: string | undefined
  readonly scopes: readonly string[]
  /** The last day on which it is good, as 2026-12-31; without, until it is ended. */
  readonly until?: string | undefined
}

export type MadeToken = Token & { readonly token: string }

/** Has no key: what came of a request is kept, and this must not be. */
export async function makeToken(desk: Desk, input: TokenInput): Promise<MadeToken> {
  const name = line(input.name, { field: 'name', what: 'The name of the program', longest: 60 })
  const allowed = readScopes(input.scopes)
  const until = optionalDay(input.until, 'until')
  const token = newToken()
  const { account, newId } = desk
  const made = { id: newId(), tokenHash: hashOf(token), name, scopes: allowed.join(' ') }
  return write(desk.db, account, async (db) => {
    const writing = { ...desk, db }
    await checkName(writing, name)
    const endsAt = until === undefined ? {} : { endsAt: await endOf(writing, until) }
    const kept = { ...made, madeAt: desk.now(), ...endsAt }
    await addToken(db, account, kept)
    return { ...tokenOf(kept), token }
  })
}

/** In the order in which they are told everywhere. */
function readScopes(typed: readonly string[]): readonly Scope[] {
  const chosen = new Set(typed.map((one) => word(one, scopes, 'scopes')))
  if (chosen.size > 0) return scopes.filter((one) => chosen.has(one))
  throw new Problem('missing', 'Please choose what the program may do.', { field: 'scopes' })
}

/** 256 bits; how it begins says to people, and to programs that look for secrets left lying, what it is. */
function newToken(): string {
  return `sincerely_${randomBytes(32).toString('base64url')}`
}

/** What a program wrote is told by its name. */
async function checkName({ db, account }: WritingDesk, name: string): Promise<void> {
  const known = await listTokens(db, account)
  if (!known.some((one) => one.name.toLowerCase() === name.toLowerCase())) return
  const sentence = `There is a token for ${quoted(name)} already. End that one first, or give this one another name.`
  throw new Problem('conflict', sentence, { field: 'name' })
}

async function endOf(desk: WritingDesk, until: Day): Promise<Moment> {
  const { timeZone } = await getSettings(desk.db, desk.account)
  if (until >= dayOf(desk.now(), timeZone)) return startOfDay(addDays(until, 1), timeZone)
  const sentence = 'That day has passed; please choose one that is still to come, or none.'
  throw new Problem('wrong-form', sentence, { field: 'until' })
}
