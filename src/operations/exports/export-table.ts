import { z } from 'zod'
import { exportTable as table } from '#app/export-table.ts'
import { operation } from '../operation.ts'

export const exportTable = operation({
  name: 'export-table',
  says: 'Gives the applications, or all that happened, as a table for a spreadsheet.',
  scope: 'manage',
  method: 'GET',
  path: '/exports/tables/{table}',
  takes: z.strictObject({ table: z.enum(['applications', 'journal']) }),
  gives: { file: ['text/csv'] },
  run: async (desk, input) => ({
    ...{ name: `${input.table}.csv`, type: 'text/csv', bytes: table(desk, input.table) },
  }),
})
