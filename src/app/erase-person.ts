// A person is erased: all that was kept about them goes; the plans of everybody else stay as they are.
import { entriesOf, journalWithout, withoutTheirWords } from '#core/case/erased.ts'
import type { Day } from '#core/days/day.ts'
import { Problem } from '#core/problem.ts'
import { fold } from '#core/words/fold.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import { getContact } from '#store/contacts.ts'
import * as erasure from '#store/erasure.ts'
import { eraseReference } from '#store/erasure-references.ts'
import { change, type Keyed } from './change.ts'
import type { Desk, WritingDesk } from './desk.ts'
import { listCases, type KeptCase } from './get-case.ts'
import { ownToday } from './own-today.ts'
import { markToSweep, sweepOrLater } from './sweep.ts'

export type PersonErasing = Keyed & {
  readonly contact: string
  /** Their name, typed. */
  readonly name?: string | undefined
  /** Those among the references who are the same person, and go too. */
  readonly references?: readonly string[] | undefined
  /** Whether backups made before go, too. */
  readonly backups?: boolean | undefined
}

export async function erasePerson(desk: Desk, input: PersonErasing): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { id, name } = await getContact(db, account, input.contact)
    checkName(input.name, name)
    const on = await ownToday(desk)
    for (const reference of input.references ?? [])
      await eraseReference(db, account, { id: reference, on })
    const moved = await eraseHere(desk, id, on)
    await markToSweep(desk, input)
    return { outcome: '', moved }
  })
  await sweepOrLater(desk)
}

/** Gives the applications they had to do with. */
export async function eraseHere(
  desk: WritingDesk,
  contact: string,
  on: Day,
): Promise<readonly string[]> {
  const { db, account } = desk
  const applications = await listApplicationsOfContact(db, account, contact)
  for (const kase of await listCases(desk, applications)) await eraseFrom(desk, kase, contact)
  const ids = await erasure.listIds(db, account, contact)
  await erasure.erasePerson(db, account, { ids, on })
  return applications
}

async function eraseFrom(
  { db, account, holidays }: WritingDesk,
  kase: KeptCase,
  contact: string,
): Promise<void> {
  const theirs = entriesOf(kase.journal, contact)
  const after = journalWithout(kase, contact, holidays)
  for (const [index, entry] of kase.journal.entries()) {
    const left = after[index]!
    if (left === entry && !theirs.has(entry)) continue
    await erasure.rewriteEntry(db, account, entry.id, left)
  }
  for (const interview of kase.all) {
    const left = withoutTheirWords(interview, contact)
    if (left === interview) continue
    await erasure.forgetSaid(db, account, { id: interview.id, from: left.decisionFrom })
  }
}

function checkName(typed: string | undefined, name: string): void {
  if (fold(typed ?? '').trim() === fold(name).trim()) return
  const sentence = `Please type the name as it stands here, ${name}, so that nobody else is erased by mistake.`
  throw new Problem(typed?.trim() ? 'wrong-form' : 'missing', sentence, { field: 'name' })
}
