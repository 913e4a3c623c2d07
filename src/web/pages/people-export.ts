// Everyone as a file to take along.
import type { Context, Hono } from 'hono'
import { exportPeople, type ExportForm } from '#app/export-people.ts'
import { inParts } from '../forms/in-parts.ts'
import type { House } from '../house.ts'

export function peopleExport(web: Hono, { desk }: House): void {
  web.get('/people/export.vcf', (c) => send(c, 'vcf', 'text/vcard; charset=utf-8'))
  web.get('/people/export.csv', (c) => send(c, 'csv', 'text/csv; charset=utf-8'))

  function send(c: Context, form: ExportForm, type: string) {
    c.header('content-type', type)
    c.header('content-disposition', `attachment; filename="people.${form}"`)
    return c.body(inParts(exportPeople(desk, form)))
  }
}
