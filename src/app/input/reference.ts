// Somebody who vouches, as a form gives them.
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import { present } from '#core/case/fields.ts'
import type { Reference } from '#core/references/reference.ts'
import { Problem } from '#core/problem.ts'
import { optionalDay } from './calendar-day.ts'
import { emailAddress } from './email-address.ts'
import { kept } from './kept.ts'
import { line, optionalLine } from './line.ts'
import { personName } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'
import { readAll } from './read-all.ts'

/** Of somebody known, what is not there stays as it is, and what is empty is removed. */
export type ReferenceInput = {
  readonly name?: string | undefined
  readonly title?: string | undefined
  readonly company?: string | undefined
  readonly relation?: string | undefined
  readonly email?: string | undefined
  readonly phone?: string | undefined
  readonly agreedOn?: string | undefined
}

type ReferenceRead = Omit<Reference, 'id'>

export function readReference(typed: ReferenceInput, today: Day, known?: Reference): ReferenceRead {
  const read = present<ReferenceRead>(
    readAll({
      name: () => (typed.name === undefined && known ? known.name : personName(typed.name, 'name')),
      title: () =>
        kept(typed.title, known?.title, (text) =>
          optionalLine(text, { field: 'title', what: 'The title' }),
        ),
      company: () =>
        kept(typed.company, known?.company, (text) =>
          optionalLine(text, { field: 'company', what: 'The company' }),
        ),
      relation: () =>
        typed.relation === undefined && known
          ? known.relation
          : line(typed.relation, { field: 'relation', what: 'How they know you' }),
      email: () => kept(typed.email, known?.email, (text) => emailAddress(text, 'email')),
      phone: () => kept(typed.phone, known?.phone, (text) => phoneNumber(text, 'phone')),
      agreedOn: () => kept(typed.agreedOn, known?.agreedOn, (text) => agreed(text, today)),
    }),
  )
  if (read.email !== undefined || read.phone !== undefined) return read
  const sentence =
    'An email address or a phone number is still missing; without one nobody could ask them.'
  throw new Problem('missing', sentence, { field: 'email' })
}

function agreed(typed: string, today: Day): Day | undefined {
  const day = optionalDay(typed, 'agreedOn')
  if (day === undefined || day <= today) return day
  const sentence = `${sayFarDay(day, today)} is still to come; please say on which day they agreed.`
  throw new Problem('wrong-form', sentence, { field: 'agreedOn' })
}
