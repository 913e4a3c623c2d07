// Everything about oneself and one's data: settings, ways out, what is brought in and taken along.
import { exportArchive } from './exports/export-archive.ts'
import { exportPeople } from './exports/export-people.ts'
import { exportTable } from './exports/export-table.ts'
import { importPeople } from './imports/import-people.ts'
import { keepPeopleFound } from './imports/keep-people-found.ts'
import { listImports } from './imports/list-imports.ts'
import { undoImport } from './imports/undo-import.ts'
import { changeSettings } from './settings/change-settings.ts'
import { comeBack } from './settings/come-back.ts'
import { getSettings } from './settings/get-settings.ts'
import { pauseAll } from './settings/pause-all.ts'

export const ownOperations = [
  ...[getSettings, changeSettings, pauseAll, comeBack],
  ...[importPeople, keepPeopleFound, listImports, undoImport],
  ...[exportPeople, exportTable, exportArchive],
]
