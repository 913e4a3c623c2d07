// Sending a note from one's own mailbox: now or at a time, and exactly what will happen, to whom.
import type { NoteComposed } from '#app/compose-note.ts'
import type { MailAccount } from '#store/mail-account.ts'
import type { Moment } from '#core/days/moment.ts'
import { sayBothClocks } from '#core/plan/say-time-there.ts'
import { addressed } from '#core/words/addressed.ts'
import type { Filled } from '../../forms/filled.ts'
import type { Mailing } from '../../forms/mailing.ts'
import { printTime } from '../../forms/time-asked.ts'
import { Button, LinkButton } from '../button.tsx'
import { useStationery } from '../stationery.ts'
import { Tick } from '../tick.tsx'
import { roomPath } from './room-path.ts'

/** A mailbox that can send this note. */
type Ready = {
  readonly from: MailAccount
  readonly to: string
  readonly now: Moment
  /** When it goes out; left out: once it can be taken back no more. */
  readonly at?: Moment
  readonly proposed: Moment
}

export function readyFor(
  { mailbox: from, time, now, proposed }: Mailing,
  { contact }: NoteComposed,
): Ready | undefined {
  const { email: to } = contact
  if (!from || from.restsBecause !== undefined || to === undefined) return undefined
  return { from, to, now, proposed, ...(time.at !== undefined && { at: time.at }) }
}

type SendFromProps = {
  readonly composed: NoteComposed
  readonly ready: Ready
  readonly path: string
}

export const SendFrom = ({ composed, ready, path }: SendFromProps) => {
  const { at, from, proposed } = ready
  const { channel, leftOut, case: kase } = composed
  const own = kase.candidate.timeZone
  if (at !== undefined) {
    return (
      <>
        <input type="hidden" name="at" value={printTime(at, own)} />
        <Button name="by" value="mailbox">
          Send it {sayTime(at, composed, ready)}
        </Button>
      </>
    )
  }
  return (
    <>
      <Button name="by" value="mailbox">
        <span>
          Send from <bdi>{from.address}</bdi>
        </span>
      </Button>
      <LinkButton weight="second" href={roomPath(path, channel, leftOut, printTime(proposed, own))}>
        Send at a time
      </LinkButton>
    </>
  )
}

/** From where, to whom, when, and until when it can be taken back. */
export const WhatGoes = ({ composed, ready }: Omit<SendFromProps, 'path'>) => {
  const { to, at } = ready
  const { undoSeconds, address } = ready.from
  return (
    <>
      It goes{' '}
      {at !== undefined && (
        <>
          from <bdi>{address}</bdi>{' '}
        </>
      )}
      to <bdi>{composed.contact.name}</bdi> at <bdi>{to}</bdi>
      {at === undefined && undoSeconds > 0 && `, ${undoSeconds} seconds after you press`}
      {at !== undefined && `, ${sayTime(at, composed, ready)}`}, in exactly these words.
      {(at !== undefined || undoSeconds > 0) && ' Until then you can take it back.'}
      {at !== undefined && ' If they write to you first, it waits for a word from you.'}
    </>
  )
}

type EnclosedProps = { readonly composed: NoteComposed; readonly filled: Filled }

/** What goes along. A check-in is no letter. */
export const Enclosed = ({ composed, filled }: EnclosedProps) =>
  composed.kind === 'check-in' ? null : (
    <Tick of={filled} name="letter">
      Attach it as a letter on your paper, too (PDF)
    </Tick>
  )

/** Where none is connected, or it rests. */
export const ToMailbox = ({ mailbox }: Mailing) => {
  const { practice } = useStationery()
  if (practice) return null
  if (!mailbox) {
    return (
      <p class="small quiet">
        Sincerely can send it from your own mailbox, at a time you choose, and hear what comes back:{' '}
        <a href="/settings/mail">Settings › Mail</a>
      </p>
    )
  }
  return mailbox.restsBecause === undefined ? null : (
    <p class="missing">
      Nothing goes out from <bdi>{mailbox.address}</bdi> just now. {mailbox.restsBecause}{' '}
      <a href="/settings/mail">See to it</a>
    </p>
  )
}

/** `Tue 3 March at 08:30, 09:30 for Ana`. */
export function sayTime(
  at: Moment,
  { contact, zone, case: kase }: NoteComposed,
  { now }: Pick<Ready, 'now'>,
): string {
  const { name } = addressed(contact.name, false)
  return sayBothClocks(at, { now, name, zone, own: kase.candidate.timeZone })
}
