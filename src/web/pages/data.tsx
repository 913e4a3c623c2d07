// Your data: is it safe, and what can be done with it as a whole? A section for each; long ones have pages of their own.
import type { Context, Hono } from 'hono'
import type { House } from '../house.ts'
import { Done } from '../parts/done.tsx'
import { Section } from '../parts/section.tsx'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'

export function data(web: Hono, house: House): void {
  web.get('/settings/data', (c) => showData(c, house))
}

async function showData(c: Context, house: House) {
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title
        from={{ href: '/settings', word: 'Settings' }}
        lead="What you keep here is yours alone. This is how it stays safe, and how it goes with you."
      >
        Your data
      </Title>
      <Section id="backups" title="Backups">
        <p>
          A backup is one file with everything in it. <code>npx sincerely backup FILE</code> writes
          one, also while Sincerely runs.
        </p>
      </Section>
    </>
  )
  const page = { title: 'Your data', about: 'Settings', room: 'settings', children } as const
  return showHere(c, house, page)
}
