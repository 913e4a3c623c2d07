// All that an archive holds, each kind after those it points to; and what it does not hold, with the reason.
import type { Tables } from '../tables.ts'
import { applicationKinds } from './application-kinds.ts'
import { askedForKinds } from './asked-for-kinds.ts'
import { joinings } from './joinings.ts'
import type { Kind } from './kind.ts'
import { mails } from './mail-kinds.ts'
import { ownKinds, settings } from './own-kinds.ts'
import { erased, peopleKinds } from './people-kinds.ts'

/** To be raised with every change of what stands in a record: an older program then says that it is too old. */
export const archiveVersion = 1

export const kinds: readonly Kind[] = [
  ...[settings, ...peopleKinds, ...applicationKinds, erased, ...askedForKinds, ...ownKinds],
  ...[mails, joinings],
]

/** A table that is in the archive, or the reason why it stays here. A new table does not compile until it is said. */
export const tablesInArchive: Readonly<Record<keyof Tables, true | { readonly because: string }>> =
  {
    settings: true,
    contact: true,
    contact_way: true,
    contact_photo: true,
    import: true,
    import_person: true,
    merge: true,
    apart: true,
    application: true,
    application_contact: true,
    afterwards: true,
    interview: true,
    talk: true,
    interview_contact: true,
    takeaway: true,
    entry: true,
    reference: true,
    reference_brief: true,
    reference_use: true,
    material: true,
    material_version: true,
    material_bytes: true,
    material_sent: true,
    script_template: true,
    call_words: true,
    note_template: true,
    note_words: true,
    known_word: true,
    signature: true,
    post_habits: true,
    signed_note: true,
    erased: true,
    reminder_habits: true,
    mail_in: true,
    account: { because: 'holds nothing but whose the data is' },
    fact: { because: 'secrets of this installation, and what it knows of its own data' },
    reminder_way: {
      because: 'devices and servers that reminders go to from here, and their secrets',
    },
    calendar_address: { because: 'secret addresses under which calendars are read from here' },
    calendar_entry: { because: 'what calendars that read here have seen' },
    calendar_account: { because: 'a server that is written to from here, and its password' },
    calendar_object: { because: 'what lies on that server, written from here' },
    card_object: { because: 'what lies in an address book there, written from here' },
    mail_account: { because: 'the mailbox that mail goes out of from here, and its password' },
    mail_sign_in: { because: 'a sign-in to it that is under way here' },
    mail_cursor: { because: 'how far the mailbox was read from here' },
    mail_listening: { because: 'who listens to the mailbox here' },
    outbox: { because: 'mails on their way out from here; what went stands in the journal' },
    outbox_bytes: { because: 'the same, as they went' },
    reminder: { because: 'when what was rung for from here, and where it went' },
    wake: { because: 'worked out of the plans, and so made anew' },
    search_row: { because: 'made of the rest, to be found by' },
    search_due: { because: 'what of that is to be made anew' },
    request: { because: 'forms that were sent once here' },
    token: { because: 'programs that are let in here' },
    webhook: { because: 'servers that are told from here what happens, and their secrets' },
    webhook_event: { because: 'what they were told from here' },
    session: { because: 'devices that are signed in here' },
    door_code: { because: 'codes that let a device in here' },
    door_try: { because: 'tries at the door here' },
  }
