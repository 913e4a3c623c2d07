// What stops a mail that is about to go out: something came, or was done, since it was written.
import type { Contact } from '../case/case.ts'
import type { Moment } from '../days/moment.ts'
import type { Entry, NoteKind, StepKind } from '../journal/entry.ts'
import { liveEntries } from '../journal/live-entries.ts'
import { reachAfter } from '../journal/reach.ts'
import { notesSaid } from '../journal/say-entry.ts'
import { unreadReplies } from '../journal/unread-replies.ts'
import { isClosed, movementOf } from '../plan/movement.ts'
import { fold } from '../words/fold.ts'

export type AboutToGo = {
  readonly now: Moment
  /** Who it goes to, as known by now; absent where nothing is known of them any more. */
  readonly contact: Contact | undefined
  readonly people: readonly Contact[]
  readonly journal: readonly Entry[]
  readonly kind: NoteKind
  readonly to: string
  readonly number: number
  readonly writtenAt: Moment
}

export type Stop = { readonly state: 'held' | 'withdrawn'; readonly because: string }

/** Asked before a mail goes to the server, and once more before the dot that ends it. */
export function stopOf(about: AboutToGo): Stop | undefined {
  const { contact, people, journal, now, kind, to } = about
  if (!contact || contact.erased) return withdrawn('They are not in this application any more.')
  const entries = liveEntries(journal, now)
  if (isClosed(movementOf(entries, [])))
    return withdrawn('The application was closed before it went out.')
  const [reply] = unreadReplies(journal, now)
  if (reply) {
    const name = people.find(({ id }) => id === reply.contact)?.name || 'Somebody there'
    return held(`${name} has been in touch; read what they said first.`)
  }
  const theirs = entries.filter((entry) => 'contact' in entry && entry.contact === contact.id)
  if (contact.email === undefined || fold(contact.email) !== fold(to))
    return held(`${to} is not the address you have of ${contact.name} any more.`)
  if (!reachAfter(contact, theirs).email) return held(`A mail to ${to} came back meanwhile.`)
  const notes = theirs.filter((entry) => entry.type === 'note' && entry.kind === kind)
  if (notes.length > about.number)
    return held(`You noted meanwhile that ${contact.name} got ${notesSaid[kind]} from you.`)
  const isLetGo = theirs.some(
    (entry) =>
      entry.type === 'skipped' && entry.at > about.writtenAt && isOneStep(entry.kind, kind),
  )
  return isLetGo ? held('You let this step go meanwhile.') : undefined
}

/** A round of follow-ups is one, by phone or by email. */
function isOneStep(one: StepKind, kind: NoteKind): boolean {
  return one === kind || (one === 'call' && kind === 'check-in')
}

function held(because: string): Stop {
  return { state: 'held', because }
}

function withdrawn(because: string): Stop {
  return { state: 'withdrawn', because }
}
