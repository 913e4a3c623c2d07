// Everything out: one archive to go on with elsewhere, and tables for a spreadsheet.
import { Readable } from 'node:stream'
import type { Context, Hono } from 'hono'
import { archiveSchema } from '#app/archive/archive-schema.ts'
import { writeArchive } from '#app/archive/write-archive.ts'
import { exportTable, type TableForm } from '#app/export-table.ts'
import { printDay } from '#core/days/day.ts'
import { dayOf } from '#core/days/zone.ts'
import type { House } from '../house.ts'
import { inParts } from '../forms/in-parts.ts'
import { LinkButton } from '../parts/button.tsx'
import { Section } from '../parts/section.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/settings/data/export'

export function dataExport(web: Hono, house: House): void {
  web.get(path, (c) => {
    const page = { title: 'Take it along', about: 'Settings', room: 'settings' } as const
    return show(c, house, { ...page, children: <TakeAlong /> })
  })
  web.get(`${path}/archive.zip`, (c) => sendArchive(c, house))
  web.get(`${path}/archive.schema.json`, (c) => c.json(archiveSchema()))
  for (const form of ['applications', 'journal'] satisfies TableForm[]) {
    web.get(`${path}/${form}.csv`, (c) => {
      c.header('content-type', 'text/csv; charset=utf-8')
      c.header('content-disposition', `attachment; filename="${form}.csv"`)
      return c.body(inParts(exportTable(house.desk, form)))
    })
  }
}

async function sendArchive(c: Context, { desk, timeZone }: House): Promise<Response> {
  const { size, stream } = await writeArchive(desk, c.req.raw.signal)
  const day = printDay(dayOf(desk.now(), timeZone))
  c.header('content-length', String(size))
  c.header('content-type', 'application/zip')
  c.header('content-disposition', `attachment; filename="sincerely-${day}.zip"`)
  return c.body(Readable.toWeb(stream) as ReadableStream)
}

const TakeAlong = () => (
  <>
    <Title
      from={{ href: '/settings/data', word: 'Your data' }}
      lead="All that you keep here is yours, in forms that other programs can read, too."
    >
      Take it along
    </Title>
    <Section id="archive" title="Everything, in one file">
      <div class="stack">
        <p>
          Applications, people, interviews, the journal with the words of your notes, documents,
          photos, your own scripts and settings: a ZIP with a README in plain words. Bring it into
          another Sincerely, and all of it is there again.
        </p>
        <p>
          <LinkButton href={`${path}/archive.zip`}>Download the archive</LinkButton>
        </p>
        <p class="quiet">
          What stays here: the pass-phrase, devices that are signed in, secret addresses and
          passwords for calendars, phones and servers. Whoever has the file can read the rest, so
          keep it where only you can.
        </p>
        <p class="quiet">
          For programs: <a href={`${path}/archive.schema.json`}>the form of its records</a>, as JSON
          Schema.
        </p>
      </div>
    </Section>
    <Section id="tables" title="Tables for a spreadsheet">
      <ul class="counts">
        <li>
          <a href={`${path}/applications.csv`}>Applications</a>: where each stands, and what comes
          next
        </li>
        <li>
          <a href={`${path}/journal.csv`}>The journal</a>: all that happened, with its words
        </li>
        <li>
          <a href="/people/export.csv">People</a>, or as{' '}
          <a href="/people/export.vcf">contacts for an address book</a>
        </li>
      </ul>
    </Section>
  </>
)
