// Every version that the data can have, in order. One that was released never changes.
import type { Migration } from 'kysely/migration'
import type { Words } from '../engines/engine.ts'
import { start } from './0001-start.ts'
import { rooms } from './0002-rooms.ts'
import { people } from './0003-people.ts'
import { door } from './0004-door.ts'
import { talks } from './0005-talks.ts'
import { askedFor } from './0006-asked-for.ts'
import { afterwards } from './0007-afterwards.ts'
import { saidAs } from './0008-said-as.ts'
import { ownWords } from './0009-own-words.ts'
import { ownNotes } from './0010-own-notes.ts'
import { posting } from './0011-posting.ts'
import { reminders } from './0012-reminders.ts'
import { reminderWays } from './0013-reminder-ways.ts'
import { calendar } from './0014-calendar.ts'
import { calendarAccount } from './0015-calendar-account.ts'
import { search } from './0016-search.ts'
import { erased } from './0019-erased.ts'
import { outbox } from './0020-outbox.ts'
import { mailAccount } from './0021-mail-account.ts'
import { mailIn } from './0022-mail-in.ts'
import { tokens } from './0023-tokens.ts'
import { webhooks } from './0024-webhooks.ts'
import { drafts } from './0025-drafts.ts'

export type Migrations = Readonly<Record<string, Migration>>

export function allMigrations(words: Words): Migrations {
  return {
    '0001-start': start(words),
    '0002-rooms': rooms(words),
    '0003-people': people(words),
    '0004-door': door(words),
    '0005-talks': talks(words),
    '0006-asked-for': askedFor(words),
    '0007-afterwards': afterwards(words),
    '0008-said-as': saidAs(words),
    '0009-own-words': ownWords(words),
    '0010-own-notes': ownNotes(words),
    '0011-posting': posting(words),
    '0012-reminders': reminders(words),
    '0013-reminder-ways': reminderWays(words),
    '0014-calendar': calendar(words),
    '0015-calendar-account': calendarAccount(words),
    '0016-search': search(words),
    '0019-erased': erased(words),
    '0020-outbox': outbox(words),
    '0021-mail-account': mailAccount(words),
    '0022-mail-in': mailIn(words),
    '0023-tokens': tokens(words),
    '0024-webhooks': webhooks(words),
    '0025-drafts': drafts(words),
  }
}

export const knownVersions: readonly string[] = [
  ...['0001-start', '0002-rooms', '0003-people', '0004-door', '0005-talks', '0006-asked-for'],
  ...['0007-afterwards', '0008-said-as', '0009-own-words', '0010-own-notes'],
  ...['0011-posting', '0012-reminders', '0013-reminder-ways', '0014-calendar'],
  ...['0015-calendar-account', '0016-search', '0019-erased', '0020-outbox'],
  ...['0021-mail-account', '0022-mail-in', '0023-tokens', '0024-webhooks', '0025-drafts'],
]
