import { z } from 'zod'
import { exportPeople as people } from '#app/export-people.ts'
import { operation } from '../operation.ts'

const types = { vcf: 'text/vcard', csv: 'text/csv' } as const

export const exportPeople = operation({
  name: 'export-people',
  says: 'Gives everyone as contacts for an address book, or as a table.',
  scope: 'manage',
  method: 'GET',
  path: '/exports/people',
  takes: z.strictObject({ form: z.enum(['vcf', 'csv']).default('vcf') }),
  gives: { file: Object.values(types) },
  run: async (desk, { form }) => ({
    ...{ name: `people.${form}`, type: types[form], bytes: people(desk, form) },
  }),
})
