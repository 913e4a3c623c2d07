// On the way to the provider's own pages, and back from there. The way there is a link, since a form may lead to no
// other server; the way back is a form, since only that is sure to come from these pages.
import type { Context, Hono } from 'hono'
import { findSignIn } from '#app/mail-account/begin-sign-in.ts'
import { finishSignIn } from '#app/mail-account/finish-sign-in.ts'
import { Problem } from '#core/problem.ts'
import { typed } from '../forms/answer.ts'
import { filledWith, withProblem } from '../forms/filled.ts'
import { onceKey } from '../forms/keys.ts'
import type { House } from '../house.ts'
import { Wrongs } from '../parts/form.tsx'
import { BackFromThere, OnTheWay } from '../parts/mailbox/new-mailbox.tsx'
import { backPath, mailPath as path, MailTitle, showMailPage } from './mail-page.tsx'

export function mailSignIn(web: Hono, house: House): void {
  const { desk } = house
  web.get(`${path}/sign-in`, async (c) => {
    const signIn = await findSignIn(desk)
    if (!signIn) return c.redirect(path, 303)
    return showMailPage(
      c,
      house,
      <>
        <MailTitle />
        <OnTheWay signIn={signIn} />
      </>,
    )
  })
  web.get(backPath, async (c) => {
    const { code, state } = c.req.query()
    if (!code || !state) return showWrong(c, house, refused())
    const signIn = await findSignIn(desk)
    if (!signIn) return showWrong(c, house, over())
    return showMailPage(
      c,
      house,
      <>
        <MailTitle />
        <BackFromThere {...{ ...signIn, code, state }} />
      </>,
    )
  })
  web.post(`${path}/signed-in`, async (c) => {
    const data = await c.req.formData()
    const [code, state] = [typed(data, 'code') ?? '', typed(data, 'state') ?? '']
    try {
      await finishSignIn(desk, { key: onceKey(data), code, state })
      return c.redirect(`${path}?done=mail`, 303)
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      return showWrong(c, house, error)
    }
  })
}

function showWrong(c: Context, house: House, problem: Problem): Promise<Response> {
  const { message, also } = problem
  const said = new Problem('conflict', [message, ...also.map(({ message }) => message)].join(' '))
  const { errors } = withProblem(filledWith(), said)
  return showMailPage(
    c,
    house,
    <>
      <Wrongs errors={errors} />
      <MailTitle />
      <p>
        <a href={path}>Back to your mail</a>
      </p>
    </>,
    422,
  )
}

function refused(): Problem {
  const sentence = 'You came back without a sign-in: it was called off there, or not allowed.'
  return new Problem('conflict', sentence)
}

function over(): Problem {
  const sentence =
    'That sign-in is over: it was finished already, or is more than ten minutes old. Begin it once more.'
  return new Problem('conflict', sentence)
}
