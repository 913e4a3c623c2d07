// Who comes in: the pass-phrase, and on to the page one wanted.
import type { Context, Hono } from 'hono'
import { html } from 'hono/html'
import { endSession } from '#app/door/session.ts'
import { hasPassPhrase, signIn as enter } from '#app/door/sign-in.ts'
import { answer, typed } from '../forms/answer.ts'
import { deviceName } from '../forms/device-name.ts'
import { filledWith, type Filled } from '../forms/filled.ts'
import { Button } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Field } from '../parts/field.tsx'
import { Form } from '../parts/form.tsx'
import { Title } from '../parts/title.tsx'
import type { Door } from '../door.ts'
import type { House } from '../house.ts'
import { dropToken, keepToken } from '../safety/cookie.ts'
import { sessionIn } from '../safety/gate.ts'
import { ownPath } from '../safety/own-path.ts'
import { wayOf } from '../safety/way.ts'
import { showHere } from '../show.tsx'

export function signIn(web: Hono, house: House, { cookie }: Door): void {
  const { desk } = house
  web.get('/sign-in', async (c) => {
    const to = ownPath(c.req.query('to'))
    if (c.req.header('sec-fetch-site') === 'cross-site') return c.html(onceMore(c.req.url))
    const isNeeded = (await hasPassPhrase(desk)) && !sessionIn(c)
    return isNeeded ? showSignIn(c, house, filledWith({ to })) : c.redirect(to, 303)
  })
  web.post('/sign-in', (c) =>
    answer(c, {
      work: async (data) => {
        const admission = await enter(desk, {
          phrase: typed(data, 'phrase') ?? '',
          from: wayOf(c).from,
          device: deviceName(c.req.header('user-agent')),
          before: sessionIn(c)?.id,
        })
        keepToken(c, cookie, admission)
        return c.redirect(ownPath(typed(data, 'to')), 303)
      },
      again: (filled) => showSignIn(c, house, filled),
    }),
  )
  web.post('/sign-out', async (c) => {
    const session = sessionIn(c)
    if (session) await endSession(desk, session.id)
    dropToken(c, cookie)
    return c.redirect('/sign-in?done=signed-out', 303)
  })
}

/**
 * A link on another page is followed without the cookie. From a page of ours the same address is asked for with it,
 * and leads on where one is signed in.
 */
function onceMore(address: string) {
  const { pathname, search } = new URL(address)
  const to = pathname + search
  return html`<!doctype html>
    <title>Sincerely</title>
    <meta http-equiv="refresh" content="0; url=${to}" />
    <p><a href="${to}">Go on</a></p>`
}

function showSignIn(c: Context, house: House, filled: Filled): Promise<Response> {
  const wrong = filled.errors.size > 0
  const children = <SignIn filled={filled} done={c.req.query('done')} />
  const page = { title: 'Sign in', bare: true, wrong, children }
  return showHere(c, house, page, wrong ? 422 : 200)
}

const SignIn = ({
  filled,
  done,
}: {
  readonly filled: Filled
  readonly done: string | undefined
}) => (
  <>
    <Done done={done} />
    <Title lead="These pages are for whoever knows the pass-phrase.">Who is there?</Title>
    <Form action="/sign-in" filled={filled} class="sheet" secret>
      <div class="fields">
        <Field
          of={filled}
          name="phrase"
          label="Pass-phrase"
          type="password"
          autocomplete="current-password"
          first
        />
        <input type="hidden" name="to" value={filled.value('to')} />
      </div>
      <div class="actions">
        <Button>Sign in</Button>
      </div>
    </Form>
    <details>
      <summary>Forgotten, or no keyboard at hand?</summary>
      <p>
        On the computer Sincerely runs on, <code>npx sincerely passphrase</code> sets another one. A
        phone comes in with a code from Settings there, under “Use it on your phone”.
      </p>
      <p>
        <a href="/enter">I have a code</a>
      </p>
    </details>
  </>
)
