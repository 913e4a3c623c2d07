// Everything the page of an application shows.
import { backdropOf, type Backdrop } from '#core/plan/backdrop.ts'
import { plan } from '#core/plan/plan.ts'
import type { Plan, Step } from '#core/plan/step.ts'
import type { Moment } from '#core/days/moment.ts'
import { getAfterwards, type Afterwards } from '#store/afterwards.ts'
import type { KeptEntry } from '#store/journal.ts'
import { listMailInStory, type MailInStory } from '#store/mail-in-story.ts'
import type { Desk } from './desk.ts'
import { getCase, type KeptCase } from './get-case.ts'
import { withMails } from './mailbox/with-mails.ts'
import { mailAbout } from './outbox/list-outbox.ts'
import { mailOfStep } from './outbox/mail-of-step.ts'
import { mailShown, type MailShown } from './outbox/mail-shown.ts'
import { todayOf, type TodayItem } from './today.ts'
import { joined } from './today-order.ts'

export type ApplicationShown = {
  readonly case: KeptCase
  readonly plan: Plan
  /** What stands behind the steps. */
  readonly backdrop: Backdrop
  /** What is to be done now, as Today has it. */
  readonly now: readonly TodayItem[]
  readonly journal: readonly EntryShown[]
  /** What came by mail, in order of time. */
  readonly mailsIn: readonly MailInStory[]
  /** What one takes along from it. */
  readonly afterwards: Afterwards
  /** Of the notes that were sent off and are not out yet, by the step of each. */
  readonly mailOf: (step: Step) => MailShown | undefined
}

/** An entry, and when it was taken back. What still stands can be; a taking back cannot. */
export type EntryShown = {
  readonly entry: KeptEntry
  readonly takenBackAt?: Moment
  readonly canBeTakenBack: boolean
}

/** People, interviews (`all` with those called off), takeaways and settings are in the case. */
export async function getApplication(desk: Desk, id: string): Promise<ApplicationShown> {
  const kase = await getCase(desk, id)
  const planned = plan(kase, desk.holidays)
  const mails = await mailAbout(desk, id)
  return {
    case: kase,
    plan: planned,
    backdrop: backdropOf(kase),
    now: await withMails(desk, joined([todayOf(kase, desk.holidays, planned, mails)]).now),
    mailsIn: await listMailInStory(desk.db, desk.account, [id]),
    journal: shown(kase),
    afterwards: await getAfterwards(desk.db, desk.account, id),
    mailOf: (step) => {
      const mail = mailOfStep(kase, step, mails)
      return mail && mailShown(mail, kase)
    },
  }
}

function shown({ contacts, journal }: KeptCase): readonly EntryShown[] {
  const erased = new Set(contacts.filter((one) => one.erased).map(({ id }) => id))
  const takenBack = new Map<string, Moment>()
  for (const entry of journal) {
    if (entry.type === 'taken-back') takenBack.set(entry.entry, entry.at)
  }
  return journal.map((entry) => {
    const takenBackAt = takenBack.get(entry.id)
    if (takenBackAt !== undefined) return { entry, takenBackAt, canBeTakenBack: false }
    const isOfErased = 'contact' in entry && erased.has(entry.contact)
    return { entry, canBeTakenBack: entry.type !== 'taken-back' && !isOfErased }
  })
}
