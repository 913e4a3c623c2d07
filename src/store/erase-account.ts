// Everything of an account goes, in one transaction.
import type { Tables, Writer } from './tables.ts'

export async function eraseAccount(db: Writer, account: string): Promise<void> {
  for (const table of tables) await db.deleteFrom(table).where('account', '=', account).execute()
}

type Table = Exclude<keyof Tables, 'account'>

/** What points to others before them. A new table does not compile until it has its place; see also `erasure.ts`. */
const inOrder: Record<Table, true> = {
  search_row: true,
  mail_in: true,
  mail_cursor: true,
  mail_listening: true,
  wake: true,
  takeaway: true,
  talk: true,
  call_words: true,
  note_words: true,
  signed_note: true,
  reference_brief: true,
  reference_use: true,
  reference: true,
  material_sent: true,
  material_bytes: true,
  material_version: true,
  material: true,
  outbox_bytes: true,
  outbox: true,
  reminder: true,
  reminder_way: true,
  reminder_habits: true,
  mail_account: true,
  mail_sign_in: true,
  calendar_account: true,
  calendar_object: true,
  card_object: true,
  calendar_entry: true,
  calendar_address: true,
  entry: true,
  interview_contact: true,
  interview: true,
  application_contact: true,
  afterwards: true,
  application: true,
  merge: true,
  apart: true,
  import_person: true,
  import: true,
  contact_way: true,
  contact_photo: true,
  contact: true,
  erased: true,
  script_template: true,
  note_template: true,
  known_word: true,
  signature: true,
  post_habits: true,
  session: true,
  token: true,
  webhook_event: true,
  webhook: true,
  door_code: true,
  door_try: true,
  search_due: true,
  request: true,
  settings: true,
  fact: true,
}

const tables = Object.keys(inOrder) as readonly Table[]
