// Everything about oneself and one's data: settings, ways out, what is brought in and taken along.
import { importArchive } from './archives/import-archive.ts'
import { backUp } from './backups/back-up.ts'
import { checkData } from './backups/check-data.ts'
import { chooseBackupFolder } from './backups/choose-backup-folder.ts'
import { encryptBackups } from './backups/encrypt-backups.ts'
import { encryptNoMore } from './backups/encrypt-no-more.ts'
import { eraseEverything } from './backups/erase-everything.ts'
import { getData } from './backups/get-data.ts'
import { letHeldGo } from './backups/let-held-go.ts'
import { listBackups } from './backups/list-backups.ts'
import { previewRestore } from './backups/preview-restore.ts'
import { answerCalendarQuestion } from './calendar/answer-calendar-question.ts'
import { connectBook } from './calendar/connect-book.ts'
import { connectCalendar } from './calendar/connect-calendar.ts'
import { disconnectCalendar } from './calendar/disconnect-calendar.ts'
import { endCalendarAddress } from './calendar/end-calendar-address.ts'
import { exportCalendar } from './calendar/export-calendar.ts'
import { getCalendarAccount } from './calendar/get-calendar-account.ts'
import { giveCalendarAddress } from './calendar/give-calendar-address.ts'
import { leaveBook } from './calendar/leave-book.ts'
import { listBooks } from './calendar/list-books.ts'
import { listCalendarAddresses } from './calendar/list-calendar-addresses.ts'
import { listCalendarQuestions } from './calendar/list-calendar-questions.ts'
import { syncCalendar } from './calendar/sync-calendar.ts'
import { exportArchive } from './exports/export-archive.ts'
import { exportPeople } from './exports/export-people.ts'
import { exportTable } from './exports/export-table.ts'
import { importAddressBook } from './imports/import-address-book.ts'
import { importInvitation } from './imports/import-invitation.ts'
import { importPeople } from './imports/import-people.ts'
import { keepPeopleFound } from './imports/keep-people-found.ts'
import { listImports } from './imports/list-imports.ts'
import { undoImport } from './imports/undo-import.ts'
import { changeMailHabits } from './mail-account/change-mail-habits.ts'
import { disconnectMail } from './mail-account/disconnect-mail.ts'
import { findMailServers } from './mail-account/find-mail-servers.ts'
import { getMailAccount } from './mail-account/get-mail-account.ts'
import { mailMyself } from './mail-account/mail-myself.ts'
import { setUpMail } from './mail-account/set-up-mail.ts'
import { testMail } from './mail-account/test-mail.ts'
import { addDaysOff } from './reminders/add-days-off.ts'
import { answerReminder } from './reminders/answer-reminder.ts'
import { changeDailyMail } from './reminders/change-daily-mail.ts'
import { changeReminderHabits } from './reminders/change-reminder-habits.ts'
import { getReminderHabits } from './reminders/get-reminder-habits.ts'
import { listReminders } from './reminders/list-reminders.ts'
import { removeDaysOff } from './reminders/remove-days-off.ts'
import { changePostHabits } from './settings/change-post-habits.ts'
import { changeSettings } from './settings/change-settings.ts'
import { comeBack } from './settings/come-back.ts'
import { getPostHabits } from './settings/get-post-habits.ts'
import { getSettings } from './settings/get-settings.ts'
import { getSignature } from './settings/get-signature.ts'
import { listHolidays } from './settings/list-holidays.ts'
import { pauseAll } from './settings/pause-all.ts'
import { putSignature } from './settings/put-signature.ts'
import { removeSignature } from './settings/remove-signature.ts'
import { addWay } from './ways/add-way.ts'
import { changeWay } from './ways/change-way.ts'
import { changeWaySecret } from './ways/change-way-secret.ts'
import { listWays } from './ways/list-ways.ts'
import { removeWay } from './ways/remove-way.ts'
import { testWay } from './ways/test-way.ts'
import { addWebhook } from './webhooks/add-webhook.ts'
import { changeWebhook } from './webhooks/change-webhook.ts'
import { endWebhook } from './webhooks/end-webhook.ts'
import { getWebhook } from './webhooks/get-webhook.ts'
import { listWebhookEvents } from './webhooks/list-webhook-events.ts'
import { listWebhooks } from './webhooks/list-webhooks.ts'
import { renewWebhookSecret } from './webhooks/renew-webhook-secret.ts'
import { resumeWebhook } from './webhooks/resume-webhook.ts'
import { tellWebhookEventAgain } from './webhooks/tell-webhook-event-again.ts'
import { tryWebhook } from './webhooks/try-webhook.ts'
import type { Operation } from './operation.ts'

export const ownOperations: readonly Operation[] = [
  ...[getSettings, changeSettings, listHolidays, pauseAll, comeBack],
  ...[getPostHabits, changePostHabits, getSignature, putSignature, removeSignature],
  ...[getReminderHabits, changeReminderHabits, addDaysOff, removeDaysOff, changeDailyMail],
  ...[listReminders, answerReminder],
  ...[listWays, addWay, changeWay, changeWaySecret, testWay, removeWay],
  ...[listWebhooks, getWebhook, addWebhook, changeWebhook, renewWebhookSecret, tryWebhook],
  ...[resumeWebhook, endWebhook, listWebhookEvents, tellWebhookEventAgain],
  ...[getMailAccount, findMailServers, setUpMail, changeMailHabits, testMail, mailMyself],
  disconnectMail,
  ...[listCalendarAddresses, giveCalendarAddress, endCalendarAddress],
  ...[getCalendarAccount, connectCalendar, syncCalendar, disconnectCalendar],
  ...[connectBook, leaveBook, listBooks, listCalendarQuestions, answerCalendarQuestion],
  ...[importPeople, keepPeopleFound, importAddressBook, importInvitation],
  ...[listImports, undoImport, importArchive],
  ...[exportPeople, exportTable, exportCalendar, exportArchive],
  ...[getData, letHeldGo, listBackups, backUp, chooseBackupFolder, previewRestore],
  ...[encryptBackups, encryptNoMore, checkData, eraseEverything],
] as const
