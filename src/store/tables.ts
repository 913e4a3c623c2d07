// The tables, as rows lie in them: text and whole numbers only. Moments are UTC text of fixed width,
// days are YYYY-MM-DD, ids are UUIDs given by the caller. Each row says whose it is before anything else.
import type { Generated, Kysely, Transaction } from 'kysely'

/** For reading. */
export type Db = Kysely<Tables>

/** For writing: only `write` hands one out, so whatever is written lies in a transaction. */
export type Writer = Transaction<Tables>

export type Tables = {
  account: AccountTable
  fact: FactTable
  settings: SettingsTable
  application: ApplicationTable
  contact: ContactTable
  contact_way: ContactWayTable
  contact_photo: ContactPhotoTable
  import: ImportTable
  import_person: ImportPersonTable
  merge: MergeTable
  apart: ApartTable
  application_contact: ApplicationContactTable
  interview: InterviewTable
  talk: TalkTable
  afterwards: AfterwardsTable
  interview_contact: InterviewContactTable
  takeaway: TakeawayTable
  entry: EntryTable
  wake: WakeTable
  request: RequestTable
  session: SessionTable
  door_code: DoorCodeTable
  door_try: DoorTryTable
  reference: ReferenceTable
  reference_brief: ReferenceBriefTable
  reference_use: ReferenceUseTable
  material: MaterialTable
  material_version: MaterialVersionTable
  material_bytes: MaterialBytesTable
  material_sent: MaterialSentTable
  script_template: ScriptTemplateTable
  call_words: CallWordsTable
  note_template: NoteTemplateTable
  note_words: NoteWordsTable
  known_word: KnownWordTable
  signature: SignatureTable
  post_habits: PostHabitsTable
  signed_note: SignedNoteTable
  reminder_way: ReminderWayTable
  calendar_entry: CalendarEntryTable
  calendar_address: CalendarAddressTable
  reminder_habits: ReminderHabitsTable
  reminder: ReminderTable
  erased: ErasedTable
  calendar_account: CalendarAccountTable
  calendar_object: CalendarObjectTable
  card_object: CardObjectTable
  search_row: SearchRowTable
  search_due: SearchDueTable
}

/** One row per account: what writers wait for, so that they take turns. */
type AccountTable = { id: string }

/** What is to be known about the data itself. */
type FactTable = { account: string; name: string; value: string }

type SettingsTable = {
  account: string
  name: string
  time_zone: string
  country: string | null
  region: string | null
  phone: string | null
  email: string | null
  address: string | null
  current_position: string | null
  sign_off: string | null
  post: string | null
  tone: string | null
  language: string | null
  /** JSON: a cadence's name as a string, or its numbers as an object. */
  cadence: string
  /** One's own time away: the first and the last day. */
  away_from: string | null
  away_until: string | null
}

type ApplicationTable = {
  account: string
  id: string
  position: string
  company: string
  /** Company, then position, folded: what lists are ordered by. */
  folded: string
  company_folded: string
  created_at: string
  /** 1 once nothing more is to be done: it is closed, or played out. Put right whenever its plan moves. */
  rests: number
}

type ContactTable = {
  account: string
  id: string
  name: string
  folded: string
  title: string | null
  email: string | null
  email_folded: string | null
  phone: string | null
  /** JSON: `{ country?, lines }`. */
  address: string | null
  time_zone: string | null
  country: string | null
  region: string | null
  wish: string | null
  pronouns: string | null
  said_as: string | null
  /** Where they work, as a card or a table says. */
  company: string | null
  company_folded: string | null
  /** What numbers that may be the same have in common. */
  phone_key: string | null
  /** As whom they are kept by now: this row is there to be taken back, and to be found by. */
  merged_into: string | null
  /** How often the row was changed. */
  version: Generated<number>
  /** The day they were erased: the row says no more than that there was somebody. */
  erased_on: Generated<string | null>
}

/** Further emails and phones; the preferred ones lie in `contact`. */
type ContactWayTable = {
  account: string
  contact: string
  kind: 'email' | 'phone'
  place: number
  value: string
  /** Of an email the address folded, of a phone its key. */
  folded: string
}

type ContactPhotoTable = { account: string; contact: string; type: string; bytes: Uint8Array }

type ImportTable = {
  account: string
  id: string
  at: string
  /** What the people came from: a file's name. */
  source: string
  /** Where they were met. */
  interview: string | null
  added: number
  known: number
  gained: number
  undone_at: string | null
}

/** Whom an import added, or what somebody known gained by it. */
type ImportPersonTable = {
  account: string
  import: string
  contact: string
  is_new: number
  /** 1 if the import put them on the list of its interview. */
  is_met: number
  /** The version of the contact after it. */
  version: number
  /** JSON: what came to somebody known. */
  gained: string | null
}

type MergeTable = {
  account: string
  id: string
  at: string
  kept: string
  lost: string
  /** JSON: all that was moved, as it lay before. */
  body: string
  undone_at: string | null
}

/** Whom one has to do with in an application, in the order they were listed. */
type ApplicationContactTable = {
  account: string
  application: string
  contact: string
  place: number
}

type InterviewTable = {
  account: string
  id: string
  application: string
  /** RFC 9557, as it was given; the moments beside it are what it meant when it was written. */
  start_text: string
  end_text: string
  starts_at: string
  ends_at: string
  time_zone: string
  country: string | null
  format: string | null
  place: string | null
  link: string | null
  decision_by: string | null
  decision_from: string | null
  said: string | null
  invitation_uid: string | null
  invitation_sequence: number | null
  called_off_at: string | null
}

type AfterwardsTable = {
  account: string
  application: string
  learned: string | null
  /** ISO 8601. */
  look_on: string | null
}

/** Of an interview that is a day of several talks; where one was called off it has no time any more. */
type TalkTable = {
  account: string
  interview: string
  /** Of its invitation. */
  uid: string
  sequence: number
  start_text: string | null
  end_text: string | null
}

type InterviewContactTable = {
  account: string
  interview: string
  contact: string
  application: string
  place: number
}

/** Two who look like one person, and are not; the earlier id first. */
type ApartTable = { account: string; one: string; other: string }

type TakeawayTable = {
  account: string
  interview: string
  contact: string
  interesting: string | null
  issue: string | null
  handling: string | null
  expertise: string | null
}

type EntryTable = {
  account: string
  id: string
  application: string
  /** The order in which an application's entries were written. */
  written: number
  at: string
  type: string
  contact: string | null
  /** The entry that this one takes back. */
  takes_back: string | null
  /** The version of the form that `body` has. */
  version: number
  /** JSON: the entry in the form of a case file. */
  body: string
  /** Words kept with the entry, such as the note as it was sent. */
  words: string | null
  /** Why one got in touch outside the plan. */
  reason: string | null
}

/** Per contact of an application, the earliest moment at which the plan may show something new. */
type WakeTable = { account: string; at: string; application: string; contact: string }

/** What came of a request, so that the same one again has no second effect. */
type RequestTable = { account: string; key: string; made_at: string; outcome: string }

/** A device that is signed in; of what its cookie holds only the hash is kept. */
type SessionTable = {
  account: string
  id: string
  token_hash: string
  device: string
  made_at: string
  seen_at: string
  ends_at: string
}

/** A code that lets one device in, once. */
type DoorCodeTable = { account: string; code_hash: string; ends_at: string }

/** How often it was tried from a place since it last went well. */
type DoorTryTable = { account: string; place: string; failed: number; last_at: string }

/** Somebody who vouches. */
type ReferenceTable = {
  account: string
  id: string
  name: string
  folded: string
  title: string | null
  company: string | null
  relation: string
  email: string | null
  phone: string | null
  /** The day they agreed to be named. */
  agreed_on: string | null
}

/** What they should know of a position. */
type ReferenceBriefTable = { account: string; reference: string; application: string; know: string }

/** They were asked, or named to the company. */
type ReferenceUseTable = {
  account: string
  id: string
  reference: string
  application: string
  day: string
  kind: 'asked' | 'named'
  /** The entry of the journal that named them; taken back with it. */
  entry: string | null
}

/** Something one gives to companies, such as a CV. */
type MaterialTable = { account: string; id: string; name: string; folded: string }

type MaterialVersionTable = {
  account: string
  id: string
  material: string
  /** The first is 1. */
  number: number
  file_name: string
  kind: string
  size: number
  /** Of its bytes, so that the same file is not kept twice. */
  digest: string
  added_at: string
  /** Its bytes are gone since; it is still said to whom it went. */
  removed_at: string | null
}

type MaterialBytesTable = { account: string; version: string; bytes: Uint8Array }

/** To whom a version went. */
type MaterialSentTable = {
  account: string
  id: string
  version: string
  application: string
  contact: string | null
  day: string
  /** The entry of the journal that says so; taken back with it. */
  entry: string | null
}

/** A script of the candidate's own, with fields. */
type ScriptTemplateTable = {
  account: string
  id: string
  name: string
  folded: string
  reached: string
  stage: string
  words: string
  /** 1 for the one that is used for such calls; there is at most one. */
  is_usual: number
}

/** What is said on one call instead of what is proposed. */
type CallWordsTable = {
  account: string
  interview: string
  contact: string
  round: number
  attempt: number
  reached: string
  words: string
  /** JSON: the facts as they were when this was written, by field. */
  facts: string
}

/** A note of the candidate's own, with fields. */
type NoteTemplateTable = {
  account: string
  id: string
  name: string
  folded: string
  kind: string
  channel: string
  subject: string | null
  words: string
  /** 1 for the one that is used for such notes; there is at most one. */
  is_usual: number
}

/** What is written in one note instead of what is proposed. */
type NoteWordsTable = {
  account: string
  interview: string
  contact: string
  kind: string
  channel: string
  /** How many such notes went out before. */
  number: number
  subject: string | null
  words: string
  /** What stood there when one began. */
  started_subject: string | null
  started_words: string
  left_out: string
  /** JSON: the facts as they were when one began, by field. */
  facts: string
  /** JSON: why it is to go out as it is, and the rules this lets pass. */
  anyway: string | null
}

type KnownWordTable = { account: string; word: string }

/** One's own signature: ink on nothing, as PNG. */
type SignatureTable = { account: string; bytes: Uint8Array }

/** What one has at hand for the post. */
type PostHabitsTable = {
  account: string
  envelope: string | null
  card: string | null
  labels: string | null
  /** The first label of the sheet that is still there; the first is 1. */
  label_from: number | null
  /** `print`: the signature is printed. */
  signs: string | null
  /** JSON: the days a letter is under way, by country. */
  days: string
}

/** A note that is signed and waits to be posted, in the words under which the signature stands. */
type SignedNoteTable = {
  account: string
  interview: string
  contact: string
  kind: string
  channel: string
  words: string
  signed_at: string
}

/** Yes and no are 1 and 0. */
type ReminderWayTable = {
  account: string
  id: string
  kind: string
  name: string
  origin: string
  sealed: string
  own_network: number
  without_names: number
  added_at: string
  ended_at: string | null
  tried_at: string | null
  state: string | null
  because: string | null
}

/** What is known of an entry of the calendar beside its plan, of which it is made anew each time. */
type CalendarEntryTable = {
  account: string
  application: string
  /** Of the step, within its application. */
  key: string
  digest: string
  sequence: number
  changed_at: string
}

/** A secret address under which a program reads the calendar. */
type CalendarAddressTable = {
  account: string
  id: string
  token_hash: string
  device: string
  /** 1 if interviews stand there, too. */
  interviews: number
  made_at: string
  read_at: string | null
  read_by: string | null
  ended_at: string | null
}

/** When one may be reached; none for whoever has said nothing of it. */
type ReminderHabitsTable = {
  account: string
  /** Minutes since midnight, as are the other two. */
  hour: number
  quiet_from: number | null
  quiet_until: number | null
  /** ISO weekdays: `67`. */
  weekdays_off: string
  /** JSON: first and last days. */
  days_off: string
}

/** One ringing of a step on one way. It stays, so that nothing rings twice; who got it and why not is forgotten. */
type ReminderTable = {
  account: string
  id: string
  way: string
  way_name: string
  application: string
  contact: string
  kind: string
  /** Its key within the application's plan. */
  step: string
  stands_on: string
  /** 1, or 2 for once more the day after. */
  ringing: number
  rings_at: string
  state: string
  /** The reminder in whose message it is said; null where it has one of its own. */
  said_with: string | null
  try_at: string
  tries: number
  /** 1 while a try may have arrived. */
  is_unsure: number
  /** Who sends it, and until when nobody else may take it for left lying. */
  worker: string | null
  lease_until: string | null
  ended_at: string | null
  because: string | null
}

/** A person or an application that was erased; what it was is gone. */
type ErasedTable = { account: string; id: string; day: string }

/** A calendar of one's own on a server, and an address book there. */
type CalendarAccountTable = {
  account: string
  server: string
  url: string
  user_name: string
  /** Sealed. */
  password: string
  own_network: number
  calendar: string
  calendar_name: string
  writes_as: string
  interviews: number
  book: string | null
  /** The mark of the calendar when everything of it was known. */
  mark: string | null
  tried_at: string | null
  went_at: string | null
  /** How often in a row it did not work. */
  failed: number
  problem: string | null
  /** Whoever keeps it up to date just now has until then. */
  busy_until: string | null
}

/** What was written into the calendar. */
type CalendarObjectTable = {
  account: string
  uid: string
  href: string
  etag: string | null
  /** Of what was written. */
  digest: string
  sequence: number
  /** The day it was written for. */
  on_day: string
  /** `writing` and `removing` before the server was asked, so that it is known afterwards who did it. */
  state: string
  /** 1 where it was ticked off there, and how it went is not known. */
  ticked: number
  /** Why it could not be moved as it was moved there. */
  declined: string | null
}

/** What was written into the address book. */
type CardObjectTable = {
  account: string
  contact: string
  href: string
  etag: string | null
  digest: string
}
/** One thing that can be found, as tokens divided by blanks. */
type SearchRowTable = {
  number: Generated<number>
  account: string
  /** A person, an application, or a text; see `search-sources.ts`. */
  kind: string
  /** Of what it was made. */
  id: string
  application: string | null
  contact: string | null
  /** Whose it is, and in which group. */
  marks: string
  /** What it is called; of a text nothing. */
  name: string
  /** What else it is known by: a title, a number, the company. */
  about: string
  words: string
}

/** What has changed, so that it is read anew before the transaction ends. */
type SearchDueTable = { account: string; kind: string; id: string }
