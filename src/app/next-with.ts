// What comes next with one person in an application: a reply of theirs that waits to be read, else the first
// open step; and the interviews to come.
import type { Day } from '#core/days/day.ts'
import type { Holidays } from '#core/days/working-days.ts'
import { dayOf } from '#core/days/zone.ts'
import { unreadReplies } from '#core/journal/unread-replies.ts'
import { plan } from '#core/plan/plan.ts'
import { isOpen, type Step } from '#core/plan/step.ts'
import type { KeptApplication } from '#store/applications.ts'
import type { KeptInterview } from '#store/interviews.ts'
import type { KeptCase } from './get-case.ts'
import type { ReplyAt } from './mailbox/with-mails.ts'

export type NextWith = { readonly application: KeptApplication; readonly on: Day } & (
  | ReplyAt
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'interview'; readonly interview: KeptInterview }
)

export function nextWith(kase: KeptCase, contact: string, holidays: Holidays): readonly NextWith[] {
  return [...toDo(kase, contact, holidays), ...interviews(kase, contact)]
}

function toDo(kase: KeptCase, contact: string, holidays: Holidays): readonly NextWith[] {
  const { application, candidate, journal, now } = kase
  const { status, steps } = plan(kase, holidays)
  const reply = unreadReplies(journal, now).find((one) => one.contact === contact)
  if (reply && status === 'reply-to-read') {
    return [{ kind: 'reply', application, on: dayOf(reply.at, candidate.timeZone), reply }]
  }
  const step = steps.find((one) => one.contact === contact && isOpen(one))
  return step ? [{ kind: 'step', application, on: step.on, step }] : []
}

function interviews({ application, interviews, now }: KeptCase, contact: string) {
  return interviews
    .filter(({ contacts, end }) => end > now && contacts.includes(contact))
    .map((interview): NextWith => {
      const on = dayOf(interview.start, interview.timeZone)
      return { kind: 'interview', application, on, interview }
    })
}
