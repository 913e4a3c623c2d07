// The tables, as rows lie in them: text and whole numbers only. Moments are UTC text of fixed width,
// days are YYYY-MM-DD, ids are UUIDs given by the caller. Each row says whose it is before anything else.
import type { Kysely, Transaction } from 'kysely'
import type {
  AccountTable,
  ErasedTable,
  FactTable,
  RequestTable,
  SettingsTable,
} from './tables/account.ts'
import type {
  AfterwardsTable,
  ApplicationContactTable,
  ApplicationTable,
  EntryTable,
  WakeTable,
} from './tables/applications.ts'
import type {
  CalendarAccountTable,
  CalendarAddressTable,
  CalendarEntryTable,
  CalendarObjectTable,
  CardObjectTable,
} from './tables/calendar.ts'
import type {
  ApartTable,
  ContactPhotoTable,
  ContactTable,
  ContactWayTable,
  MergeTable,
} from './tables/contacts.ts'
import type { DoorCodeTable, DoorTryTable, SessionTable } from './tables/door.ts'
import type { ImportPersonTable, ImportTable } from './tables/imports.ts'
import type {
  InterviewContactTable,
  InterviewTable,
  TakeawayTable,
  TalkTable,
} from './tables/interviews.ts'
import type { MailAccountTable, MailSignInTable } from './tables/mail.ts'
import type {
  MaterialBytesTable,
  MaterialSentTable,
  MaterialTable,
  MaterialVersionTable,
} from './tables/materials.ts'
import type { MailCursorTable, MailInTable, MailListeningTable } from './tables/mail-in.ts'
import type { OutboxBytesTable, OutboxTable } from './tables/outbox.ts'
import type { PostHabitsTable, SignatureTable, SignedNoteTable } from './tables/post.ts'
import type { ReferenceBriefTable, ReferenceTable, ReferenceUseTable } from './tables/references.ts'
import type { ReminderHabitsTable, ReminderTable, ReminderWayTable } from './tables/reminders.ts'
import type { SearchDueTable, SearchRowTable } from './tables/search.ts'
import type { TokenTable } from './tables/tokens.ts'
import type { WebhookEventTable, WebhookTable } from './tables/webhooks.ts'
import type {
  CallWordsTable,
  KnownWordTable,
  NoteTemplateTable,
  NoteWordsTable,
  ScriptTemplateTable,
} from './tables/words.ts'

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
  token: TokenTable
  webhook: WebhookTable
  webhook_event: WebhookEventTable
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
  outbox: OutboxTable
  outbox_bytes: OutboxBytesTable
  calendar_account: CalendarAccountTable
  calendar_object: CalendarObjectTable
  card_object: CardObjectTable
  mail_account: MailAccountTable
  mail_sign_in: MailSignInTable
  mail_in: MailInTable
  mail_cursor: MailCursorTable
  mail_listening: MailListeningTable
  search_row: SearchRowTable
  search_due: SearchDueTable
}
