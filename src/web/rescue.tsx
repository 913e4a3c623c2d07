// What is served in place of all pages where the data cannot be read: that it is so, and the newest good backup.
import type { Context } from 'hono'
import { Hono } from 'hono'
import type { DataFile } from '#app/backups/back-up.ts'
import type { KeptBackup } from '#store/engines/backups.ts'
import { serveAssets } from './assets.ts'
import { answer, typed } from './forms/answer.ts'
import { filledWith, statusOf, type Filled } from './forms/filled.ts'
import { sayBackup, sayMoment, type Here } from './forms/say-backup.ts'
import type { House } from './house.ts'
import { wrong } from './pages/wrong.tsx'
import { Button } from './parts/button.tsx'
import { Field } from './parts/field.tsx'
import { Form } from './parts/form.tsx'
import { Title } from './parts/title.tsx'
import { onlyHere } from './reach.ts'
import { bodySize } from './safety/body-size.ts'
import { safeHeaders } from './safety/headers.ts'
import { onlyOwnHosts } from './safety/own-hosts.ts'
import { onlyOwnPages } from './safety/own-pages.ts'
import { show } from './show.tsx'

export type Rescue = Pick<DataFile, 'file' | 'restore'> & {
  readonly backup: KeptBackup
  /** What is wrong with the data. */
  readonly because: string
}

/** For this computer alone: who else may come in stands in the data. `house` has nothing in it. */
export function rescue(house: House, port: number, found: Rescue): Hono {
  const web = new Hono()
  web.use(safeHeaders)
  web.use(onlyOwnHosts(port, onlyHere))
  web.use(bodySize)
  web.use(onlyOwnPages(house.secret))
  serveAssets(web, house.assets)
  web.get('/alive', (c) => c.body(null, 204))
  web.post('/rescue', (c) =>
    answer(c, {
      async work(form) {
        await found.restore(found.backup.path, typed(form, 'passphrase'))
        return c.redirect('/?done=restored', 303)
      },
      again: (filled) => showRescue(c, house, found, filled),
    }),
  )
  web.get('*', (c) => showRescue(c, house, found, filledWith()))
  wrong(web, house)
  return web
}

function showRescue(c: Context, house: House, found: Rescue, filled: Filled) {
  const here = { zone: house.timeZone, now: house.desk.now() }
  const children = <RescuePage {...{ found, here, filled }} />
  const page = { title: 'Your data could not be read', bare: true, wrong: true, children }
  const status = statusOf(filled)
  return show(c, house, page, status === 200 ? 503 : status)
}

type PageProps = { readonly found: Rescue; readonly here: Here; readonly filled: Filled }

const RescuePage = ({ found: { because, backup, file }, here, filled }: PageProps) => {
  const about = sayBackup(backup)
  return (
    <>
      <Title
        lead={`The newest good backup is from ${sayMoment(backup.at, here)}${about && `: ${about}`}.`}
      >
        Your data could not be read.
      </Title>
      <Form action="/rescue" filled={filled} class="sheet" secret={backup.digest !== undefined}>
        <div class="fields">
          <p>
            What was entered after that is not in it. The file that cannot be read stays beside it,
            untouched, in case somebody can mend it.
          </p>
          {backup.digest !== undefined && (
            <Field of={filled} name="passphrase" label="Its passphrase" type="password" />
          )}
        </div>
        <div class="actions">
          <Button>Use it</Button>
        </div>
      </Form>
      <details>
        <summary>What is wrong, and the same from the command line</summary>
        <p>{because}</p>
        <p>
          <code class="path">npx sincerely restore {backup.path}</code> does the same. The data lies
          in <code class="path">{file}</code>.
        </p>
      </details>
    </>
  )
}
