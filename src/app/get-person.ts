// Everything the page of a person shows, over all that they have to do with.
import type { Takeaway } from '#core/case/case.ts'
import type { Day } from '#core/days/day.ts'
import type { Moment } from '#core/days/moment.ts'
import type { Reach } from '#core/journal/reach.ts'
import { plan } from '#core/plan/plan.ts'
import type { ApplicationStatus } from '#core/plan/step.ts'
import { liveEntries } from '#core/journal/live-entries.ts'
import { listOtherNames } from '#store/also-known.ts'
import { listApplicationsOfContact } from '#store/application-contacts.ts'
import type { KeptApplication } from '#store/applications.ts'
import { listWithPhoto } from '#store/contact-photos.ts'
import { listWays, noWays, type Ways } from '#store/contact-ways.ts'
import { getContact, type KeptContact } from '#store/contacts.ts'
import { listMergesInto } from '#store/merges.ts'
import type { KeptInterview } from '#store/interviews.ts'
import { listMailInStory, mailOfEntries } from '#store/mail-in-story.ts'
import { getSettings } from '#store/settings.ts'
import { absenceOf } from './absences.ts'
import type { Desk } from './desk.ts'
import { listCases, type KeptCase } from './get-case.ts'
import { withMails } from './mailbox/with-mails.ts'
import { nextWith, type NextWith } from './next-with.ts'
import { reachBy } from './reach-by.ts'
import { storyWith, type StoryLine } from './story.ts'

export type PersonShown = {
  readonly contact: KeptContact
  /** Besides the preferred. */
  readonly ways: Ways
  readonly hasPhoto: boolean
  /** Of whom they were joined with. */
  readonly otherNames: readonly string[]
  /** Who was joined with them, latest first. */
  readonly joined: readonly { readonly id: string; readonly name: string }[]
  readonly now: Moment
  /** The candidate's own zone. */
  readonly zone: string
  readonly reach: Reach
  /** What they have to do with, and where each stands. */
  readonly applications: readonly {
    readonly application: KeptApplication
    readonly status: ApplicationStatus
  }[]
  /** By day. */
  readonly next: readonly NextWith[]
  /** The last day they are away, if they are. */
  readonly awayUntil: Day | undefined
  /** Latest first. */
  readonly meetings: readonly MeetingShown[]
  /** Latest first. */
  readonly story: readonly StoryLine[]
  /** By the entry that was made of it, the mail one can read. */
  readonly mails: ReadonlyMap<string, string>
}

export type MeetingShown = {
  readonly application: KeptApplication
  readonly interview: KeptInterview
  readonly takeaway: Takeaway | undefined
}

export async function getPerson(desk: Desk, id: string): Promise<PersonShown> {
  const { db, account, holidays } = desk
  const now = desk.now()
  const contact = await getContact(db, account, id)
  const ids = await listApplicationsOfContact(db, account, id)
  const cases = await listCases(desk, ids, now)
  const byName = cases.toSorted((a, b) => (a.application.folded < b.application.folded ? -1 : 1))
  return {
    ...{ contact, now, zone: (await getSettings(db, account)).timeZone },
    ways: (await listWays(db, account, [id])).get(id) ?? noWays,
    hasPhoto: (await listWithPhoto(db, account, [id])).has(id),
    otherNames: (await listOtherNames(db, account, [id])).get(id) ?? [],
    joined: await listMergesInto(db, account, id),
    reach: reachBy(
      contact,
      cases.flatMap(({ journal }) => liveEntries(journal, now)),
    ),
    applications: byName.map((kase) => ({
      application: kase.application,
      status: plan(kase, holidays).status,
    })),
    next: await withMails(
      desk,
      byName.flatMap((kase) => nextWith(kase, id, holidays)).sort((a, b) => a.on - b.on),
    ),
    awayUntil: absenceOf(cases, contact),
    meetings: cases
      .flatMap((kase) => meetingsIn(kase, id))
      .sort((a, b) => b.interview.start - a.interview.start),
    story: storyWith(byName, id),
    mails: mailOfEntries(await listMailInStory(db, account, ids)),
  }
}

/** The interviews that took place, or take place now. */
function meetingsIn({ application, interviews, takeaways, now }: KeptCase, contact: string) {
  return interviews
    .filter(({ contacts, start }) => start <= now && contacts.includes(contact))
    .map((interview): MeetingShown => {
      const takeaway = takeaways.find(
        (one) => one.interview === interview.id && one.contact === contact,
      )
      return { application, interview, takeaway }
    })
}
