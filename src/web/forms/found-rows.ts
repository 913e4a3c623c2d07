// People found, as rows of a form to be put right: `person-0-name`, `person-0-emails` with a line for each, and so on.
import type { PersonFound } from '#capture/found.ts'
import { typed } from './answer.ts'
import type { Values } from './filled.ts'
import { rowField } from './person-rows.ts'

/** A file with more is taken as a whole. */
export const mostShown = 30

export function foundValues(people: readonly PersonFound[]): Values {
  return Object.assign({}, ...people.slice(0, mostShown).map(valuesOf)) as Values
}

function valuesOf(person: PersonFound, row: number): Values {
  const { name, title, company, pronouns, emails, phones, address, shared } = person
  const lines = { emails: emails.join('\n'), phones: phones.join('\n') }
  const parts = { name, title, company, pronouns, ...lines, address: address?.lines.join('\n') }
  const values = Object.entries({ ...parts, wanted: shared ? undefined : 'yes' })
  return Object.fromEntries(values.map(([part, value]) => [rowField(row, part), value]))
}

/** Those wanted, as they were put right, each with its row. */
export function foundTyped(
  data: FormData,
  people: readonly PersonFound[],
): readonly { readonly row: number; readonly person: PersonFound }[] {
  return people.flatMap((person, row) => {
    if (people.length > mostShown) return [{ row, person }]
    const isWanted = typed(data, rowField(row, 'wanted')) === 'yes'
    return isWanted ? [{ row, person: putRight(data, row, person) }] : []
  })
}

function putRight(data: FormData, row: number, person: PersonFound): PersonFound {
  const text = (part: string) => typed(data, rowField(row, part))?.trim() ?? ''
  const lines = (part: string) =>
    text(part)
      .split(/\s*[\r\n]+\s*/)
      .filter(Boolean)
  const given = (['title', 'company', 'pronouns'] as const).map(
    (part) => [part, text(part)] as const,
  )
  return {
    ...{ name: text('name'), emails: lines('emails'), phones: lines('phones') },
    ...Object.fromEntries(given.filter(([, said]) => said !== '')),
    ...(text('address') && { address: { ...person.address, lines: lines('address') } }),
    ...(person.photo && { photo: person.photo }),
    ...(person.shared && { shared: true as const }),
  }
}
