// The page around everything about one's own mailbox.
import type { Context } from 'hono'
import type { Child } from 'hono/jsx'
import type { statusOf } from '../forms/filled.ts'
import type { House } from '../house.ts'
import { Title } from '../parts/title.tsx'
import { showHere } from '../show.tsx'

export const mailPath = '/settings/mail'

/** To which one comes back from signing in at the provider's own pages. */
export const backPath = `${mailPath}/back`

export function showMailPage(
  c: Context,
  house: House,
  children: Child,
  status: ReturnType<typeof statusOf> = 200,
): Promise<Response> {
  const page = { title: 'Your mail', about: 'Settings', room: 'settings', children } as const
  return showHere(c, house, { ...page, wrong: status !== 200 }, status)
}

export const MailTitle = () => (
  <Title
    from={{ href: '/settings#your-mail', word: 'Settings' }}
    lead="With your own mailbox notes go out from here under your own address, and a reply stops whatever was about to go out."
  >
    Your mail
  </Title>
)
