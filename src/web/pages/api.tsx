// All that a program may ask for, told for people.
import type { Hono } from 'hono'
import type { House } from '../house.ts'
import { ApiTold } from '../parts/programs/api-told.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

export function api(web: Hono, house: House): void {
  const { describeApi } = house
  if (!describeApi) return
  web.get('/api', async (c) => {
    const document = await describeApi()
    const children = (
      <div class="api">
        <Title from={{ href: '/settings/programs', word: 'Programs' }} lead={lead}>
          The API
        </Title>
        <p>
          Programs read the same in <a href="/api/v1/openapi.json">openapi.json</a>.
        </p>
        <ApiTold document={document} />
      </div>
    )
    return show(c, house, { title: 'The API', about: 'Settings', room: 'settings', children })
  })
}

const lead =
  'All that a program may ask for, at /api/v1, with a token in the header Authorization: Bearer.'
