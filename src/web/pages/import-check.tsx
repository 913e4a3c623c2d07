// Are these right? Whoever was found, to be looked at, put right and said yes to.
import type { Context, Hono } from 'hono'
import { importPeople } from '#app/import-people.ts'
import { checkFound } from '#app/input/person-found.ts'
import { rememberMapping } from '#app/remember-mapping.ts'
import { Problem } from '#core/problem.ts'
import { answer, typed } from '../forms/answer.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { foundTyped, foundValues, mostShown } from '../forms/found-rows.ts'
import { nextAfter } from '../forms/next-after-import.ts'
import { keepMany } from '../forms/keep-many.ts'
import { rowField } from '../forms/person-rows.ts'
import { readAgain } from '../forms/table-read-again.ts'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { CheckFound } from '../parts/collect/check-found.tsx'
import { show } from '../show.tsx'
import type { Brought, Waiting } from '../waiting.ts'
import { importProgress } from './import-progress.tsx'

export function importCheck(web: Hono, house: House, waiting: Waiting): void {
  const { desk } = house
  const broughtBy = (c: Context): Brought => {
    const found = waiting.find(c.req.param('import') ?? '')
    if (!found) throw new Problem('not-found', gone)
    return found
  }
  importProgress(web, house, { broughtBy, waiting })
  web.get('/import/:import/picture', (c) => {
    const { picture } = broughtBy(c)
    if (!picture) return c.notFound()
    c.header('content-type', picture.type)
    return c.body(new Uint8Array(picture.bytes))
  })
  web.get('/import/:import/rows-left-out.csv', async (c) => {
    const { columns } = broughtBy(c)
    if (!columns) return c.notFound()
    const { printRejects } = await import('#capture/print-rejects.ts')
    c.header('content-type', 'text/csv; charset=utf-8')
    c.header('content-disposition', 'attachment; filename="rows-left-out.csv"')
    return c.body(printRejects(columns.table.header, columns.rejects))
  })
  web.get('/import/:import', async (c) => {
    const brought = waiting.find(c.req.param('import'))
    return brought ? showCheck(c, house, brought) : c.redirect('/import?done=gone', 303)
  })
  web.post('/import/:import/columns', async (c) => {
    const brought = broughtBy(c)
    const again = await readAgain(brought, await c.req.formData())
    if (again) waiting.change(c.req.param('import'), { ...brought, ...again })
    return c.redirect(`/import/${c.req.param('import')}`, 303)
  })
  web.post('/import/:import', async (c) => {
    const id = c.req.param('import')
    const brought = waiting.find(id)
    // A second click comes when all is kept already.
    if (!brought) return c.redirect('/import?done=gone', 303)
    let rows: readonly number[] = []
    return answer(c, {
      work: async (data, key) => {
        const wanted = foundTyped(data, brought.read.people)
        rows = wanted.map(({ row }) => row)
        if (wanted.length === 0) throw new Problem('missing', nobody)
        const { interview, name: source, columns } = brought
        const photo = typed(data, 'photo') === 'yes' ? await photoOf(brought) : undefined
        const people = wanted.map(({ person }) => ({
          ...person,
          ...(photo && { photo }),
        }))
        const all = { key, source, people, interview }
        if (columns) {
          const { table, mapping } = columns
          await rememberMapping(desk, { key: `columns-${key}`, header: table.header, mapping })
        }
        if (people.length > mostShown) {
          waiting.change(id, { ...brought, keeping: brought.keeping ?? keepMany(desk, all) })
          return c.redirect(`/import/${id}/progress`, 303)
        }
        checkFound(people)
        await importPeople(desk, all)
        waiting.drop(id)
        return c.redirect(nextAfter(interview), 303)
      },
      again: (filled) => showCheck(c, house, brought, filled),
      fieldOf: (path) => {
        const [, index, part = ''] = /^people\[(\d+)\]\.(\w+)/.exec(path) ?? []
        const row = index === undefined ? undefined : rows[Number(index)]
        return row === undefined ? path : rowField(row, part)
      },
    })
  })
}

async function photoOf({ picture }: Brought) {
  const { shrinkPhoto } = await import('#capture/shrink-photo.ts')
  return picture && shrinkPhoto(picture.bytes)
}

const gone = 'What you brought is not waiting here any more. Please bring it once more.'
const nobody = 'Nobody is ticked, so nobody would be kept. Tick whom you want, or go back.'

async function showCheck(c: Context, house: House, brought: Brought, filled?: Filled) {
  const { read, columns } = brought
  const mapping = Object.fromEntries(
    (columns?.mapping ?? []).map((field, column) => [`column-${column}`, field]),
  )
  const known = filled ?? filledWith(foundValues(read.people))
  const numbers = await numbersFor(house.desk)
  const children = (
    <CheckFound
      id={c.req.param('import') ?? ''}
      done={c.req.query('done')}
      {...{ brought, numbers, filled: known, chosen: filledWith(mapping) }}
    />
  )
  const wrong = known.errors.size > 0
  const page = { title: 'Are these right?', room: 'people', desk: true, wrong, children } as const
  return show(c, house, page, wrong ? 422 : 200)
}
