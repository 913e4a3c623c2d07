// An application is erased with all that belongs to it alone; of its people those go along who are named.
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import {
  listApplicationsOfContact,
  listContactsOfApplication,
} from '#store/application-contacts.ts'
import { getApplication } from '#store/applications.ts'
import type { KeptContact } from '#store/contacts.ts'
import { eraseApplication as eraseRows } from '#store/erasure-application.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { eraseHere } from './erase-person.ts'
import { ownToday } from './own-today.ts'
import { markToSweep, sweepOrLater } from './sweep.ts'

export type ApplicationErasing = Keyed & {
  readonly application: string
  /** Its company, typed. */
  readonly company?: string | undefined
  /** Of those who belong to no other application, who goes with it. */
  readonly people?: readonly string[] | undefined
  /** Whether backups made before go, too. */
  readonly backups?: boolean | undefined
}

export async function eraseApplication(desk: Desk, input: ApplicationErasing): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id, company } = await getApplication(db, account, input.application)
    checkCompany(input.company, company)
    const { only } = await listPeopleOf(desk, id)
    const on = await ownToday(desk)
    await eraseRows(db, account, { id, on })
    const along = only.filter((one) => input.people?.includes(one.id))
    for (const one of along) await eraseHere(desk, one.id, on)
    await markToSweep(desk, input)
    return { outcome: '', moved: [] }
  })
  await sweepOrLater(desk)
}

export type PeopleOf = {
  /** Who belongs to no other application. */
  readonly only: readonly KeptContact[]
  readonly elsewhere: readonly KeptContact[]
}

export async function listPeopleOf({ db, account }: Desk, application: string): Promise<PeopleOf> {
  const people = await listContactsOfApplication(db, account, application)
  const [only, elsewhere]: [KeptContact[], KeptContact[]] = [[], []]
  for (const one of people.filter(({ erased }) => !erased)) {
    const known = await listApplicationsOfContact(db, account, one.id)
    ;(known.length === 1 ? only : elsewhere).push(one)
  }
  return { only, elsewhere }
}

function checkCompany(typed: string | undefined, company: string): void {
  if (fold(typed ?? '').trim() === fold(company).trim()) return
  const sentence = `Please type the company as it stands here, ${company}, so that no other is erased by mistake.`
  throw new Problem(typed?.trim() ? 'wrong-form' : 'missing', sentence, { field: 'company' })
}
