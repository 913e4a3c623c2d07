// A mail a day to oneself, on days on which something is to be done: what, for whom, why now, and where. Plain and
// short, from the lines of Today.
import type { Application } from '../case/case.ts'
import type { Day } from '../days/day.ts'
import { sayClock, sayDay } from '../days/say.ts'
import { sayStep } from '../plan/say-step.ts'
import { stepPath } from '../plan/step-path.ts'
import type { Step } from '../plan/step.ts'

export type DigestItem = {
  readonly application: Pick<Application, 'company' | 'position'> & { readonly id: string }
  /** Who it is with. */
  readonly name: string
  /** The day it stands on. */
  readonly on: Day
} & (
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'reply'; readonly contact: string; readonly mail?: string }
  | { readonly kind: 'no-date-yet' }
)

/** An interview of today; `clock` in minutes since midnight. */
type DigestMeeting = Pick<DigestItem, 'application'> & { readonly clock: number }

export type DigestOf = {
  readonly today: Day
  /** Most urgent first. */
  readonly items: readonly DigestItem[]
  readonly meetings: readonly DigestMeeting[]
  /** Where the pages are opened; without it there are no links. */
  readonly address?: string | undefined
}

/** Subject and text; nothing on a day on which nothing is to be done. */
export function sayDigest({
  today,
  items,
  meetings,
  address,
}: DigestOf): { readonly subject: string; readonly text: string } | undefined {
  const [only] = items
  if (!only) return undefined
  const link = (path: string) => (address === undefined ? [] : [address + path])
  const more = items.length - most
  const parts = [
    ...items.slice(0, most).map((item) => sayItem(item, today, link)),
    ...(more > 0 ? [[`And ${more === 1 ? 'one more' : `${more} more`}.`, ...link('/')]] : []),
    ...(meetings.length > 0 ? [['Your interviews today:', ...meetings.map(sayMeeting)]] : []),
    ['A day with nothing to do brings no such mail. To have none at all:', ...ending(link)],
  ]
  const subject =
    items.length === 1 ? `Today: ${titleOf(only)}` : `${items.length} things to do today`
  return { subject: plain(subject), text: parts.map((lines) => lines.join('\n')).join('\n\n') }
}

const most = 12

type Link = (path: string) => readonly string[]

function sayItem(item: DigestItem, today: Day, link: Link): readonly string[] {
  const { company, position } = item.application
  const late = item.on < today ? ` It has waited since ${sayDay(item.on)}.` : ''
  return [
    plain(titleOf(item)),
    plain(`${company}, ${position}.${late} ${becauseOf(item)}`),
    ...link(pathOf(item)),
  ]
}

function titleOf(item: DigestItem): string {
  switch (item.kind) {
    case 'step':
      return sayStep(item.step, item.name)
    case 'reply':
      return `Read what ${item.name} sent you`
    case 'no-date-yet':
      return 'Ask for the day of the next interview'
  }
}

function becauseOf(item: DigestItem): string {
  switch (item.kind) {
    case 'step':
      return item.step.needs === undefined
        ? item.step.because
        : `First it needs ${needs[item.step.needs]}.`
    case 'reply':
      return 'Until you say what it means, everything waits.'
    case 'no-date-yet':
      return `A further interview was agreed, and there is no day for it. A friendly word to ${item.name} helps.`
  }
}

const needs = {
  phone: 'a phone number',
  email: 'an email address',
  'email or postal address': 'an address, by email or by post',
} as const

function pathOf(item: DigestItem): string {
  switch (item.kind) {
    case 'step':
      return item.step.needs === undefined
        ? stepPath(item.step)
        : `/people/${item.step.contact}/edit`
    case 'reply':
      return item.mail === undefined
        ? `/applications/${item.application.id}/news?contact=${item.contact}`
        : `/mail/${item.mail}`
    case 'no-date-yet':
      return `/interviews/new?application=${item.application.id}`
  }
}

function sayMeeting({ application: { company, position }, clock }: DigestMeeting): string {
  return plain(`${sayClock(clock)} ${company}, ${position}`)
}

function ending(link: Link): readonly string[] {
  const [settings] = link('/settings/reminders')
  return [settings ?? 'Settings, Reminders, in Sincerely.']
}

/** A name may have been brought in with a line break, and a subject is one line. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
}
