// Where people came from, each import with what it did, and the way to take it back.
import type { Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { listImports, type ImportShown } from '#app/list-imports.ts'
import { undoImport } from '#app/undo-import.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import { dayOf } from '#core/days/zone.ts'
import { typed } from '../forms/answer.ts'
import { keyField } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { Notice } from '../parts/notice.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function imports(web: Hono, house: House): void {
  const { desk } = house
  web.get('/people/imports', async (c) => {
    const settings = await findSettings(desk)
    if (!settings) return c.redirect('/', 303)
    const zone = settings.timeZone
    const shown = { all: await listImports(desk), zone, today: dayOf(desk.now(), zone) }
    const children = <ImportsPage {...shown} undone={c.req.query('import')} />
    return show(c, house, { title: 'Imports', about: 'People', room: 'people', children })
  })
  web.post('/people/imports/:import/undoing', async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    await undoImport(desk, { key, import: c.req.param('import') })
    return c.redirect(`/people/imports?import=${c.req.param('import')}`, 303)
  })
}

type PageProps = {
  readonly all: readonly ImportShown[]
  readonly today: Day
  /** The candidate's own zone. */
  readonly zone: string
  /** What was taken back just now. */
  readonly undone: string | undefined
}

const ImportsPage = ({ all, today, zone, undone }: PageProps) => {
  const last = all.find(({ id, undoneAt }) => id === undone && undoneAt !== undefined)
  return (
    <>
      {last && <Notice>{sayUndone(last)}</Notice>}
      <Title
        from={{ href: '/people', word: 'People' }}
        lead="Whoever you met, wrote to or changed since stays when an import is taken back."
      >
        Imports
      </Title>
      {all.length === 0 ? (
        <p class="quiet">Nobody came from a file or a card so far.</p>
      ) : (
        <ul class="lines">
          {all.map((one) => (
            <ImportLine {...{ one, today, zone }} />
          ))}
        </ul>
      )}
    </>
  )
}

type LineProps = Pick<PageProps, 'today' | 'zone'> & { readonly one: ImportShown }

const ImportLine = ({ one, today, zone }: LineProps) => (
  <li class="todo">
    <p class="when">{sayFarDay(dayOf(one.at, zone), today)}</p>
    <h2>
      <bdi>{one.source}</bdi>
    </h2>
    <p>{sayCounts(one)}</p>
    {one.undoneAt === undefined ? (
      <Form action={`/people/imports/${one.id}/undoing`} class="actions">
        <Button weight="second" about={`Take back ${one.source}`}>
          Take it back
        </Button>
      </Form>
    ) : (
      <p class="quiet">
        Taken back, {sayFarDay(dayOf(one.undoneAt, zone), today)}.
        {one.stayed.length > 0 && <Stayed stayed={one.stayed} />}
      </p>
    )}
  </li>
)

const mostNamed = 12

const Stayed = ({ stayed }: Pick<ImportShown, 'stayed'>) => (
  <>
    {' Still here: '}
    {stayed.slice(0, mostNamed).map(({ contact, name }, index) => (
      <>
        {index > 0 && ', '}
        <a href={`/people/${contact}`}>
          <bdi>{name}</bdi>
        </a>
      </>
    ))}
    {stayed.length > mostNamed && `, and ${stayed.length - mostNamed} more`}.
  </>
)

/** `12 people came in. Of 3 who were here, 1 got something new.` */
function sayCounts({ added, known, gained }: ImportShown): string {
  const came = added === 1 ? 'One person came in.' : `${added} people came in.`
  if (known === 0) return came
  const here = known === 1 ? 'One was here already' : `${known} were here already`
  const got =
    gained === 0
      ? ''
      : gained === known
        ? ', with something new'
        : `, ${gained} of them with something new`
  return `${came} ${here}${got}.`
}

function sayUndone({ stayed }: ImportShown): string {
  if (stayed.length === 0) return 'Taken back. Everything is as it was before.'
  const who = stayed.length === 1 ? 'One person stays' : `${stayed.length} people stay`
  return `Taken back. ${who}, since you met, wrote to or changed them.`
}
