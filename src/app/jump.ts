// The jump field: which applications and people may be meant by a few letters of a name, an email, or a number.
import { fold } from '#core/words/fold.ts'
import { lastDigits } from '#core/words/same-number.ts'
import { listApplicationsOfContacts } from '#store/application-contacts.ts'
import { search } from '#store/search.ts'
import type { Desk } from './desk.ts'

export type Target =
  | {
      readonly kind: 'application'
      readonly id: string
      readonly position: string
      readonly company: string
    }
  | {
      readonly kind: 'person'
      readonly id: string
      readonly name: string
      readonly title?: string
      /** The name by which they were found, of somebody they were joined with. */
      readonly otherName?: string
      /** Where they were met. */
      readonly companies: readonly string[]
    }

const most = 20
/** Nobody types more to find a name; each costs a look at every one. */
const mostWords = 8

/** At most twenty, the best first; nothing where nothing was typed. */
export async function jump({ db, account }: Desk, typed: string): Promise<readonly Target[]> {
  const words = wordsOf(typed)
  if (words.length === 0) return []
  const found = await search(db, account, { words, digits: lastDigits(typed), limit: most })
  const people = found.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const met = await listApplicationsOfContacts(db, account, people)
  const companiesOf = (id: string) => [
    ...new Set(met.filter(({ contact }) => contact === id).map(({ company }) => company)),
  ]
  return found.map(({ kind, id, name, about, otherName }) =>
    kind === 'person'
      ? {
          ...{ kind, id, name, companies: companiesOf(id) },
          ...(about && { title: about }),
          ...(otherName && { otherName }),
        }
      : { kind, id, position: name, company: about ?? '' },
  )
}

function wordsOf(typed: string): readonly string[] {
  return fold(typed)
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .slice(0, mostWords)
}
