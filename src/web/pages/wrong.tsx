// What is shown when something cannot be done: the sentence that says so, and a way on.
import type { Context, Hono } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { Problem, type ProblemCode } from '#core/problem.ts'
import { asksBriefly } from '../forms/answer-briefly.ts'
import { isSentLater } from '../forms/answer-later.ts'
import type { House } from '../house.ts'
import { LinkButton } from '../parts/button.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const statusOf: Readonly<Record<ProblemCode, ContentfulStatusCode>> = {
  'not-json': 400,
  missing: 422,
  'wrong-form': 422,
  'unknown-word': 422,
  'unknown-id': 404,
  'too-long': 422,
  'too-large': 413,
  'not-found': 404,
  erased: 410,
  lacking: 422,
  unprintable: 422,
  conflict: 409,
  stopped: 409,
  'changed-meanwhile': 409,
  'sent-otherwise': 409,
  'data-unusable': 503,
  'address-taken': 500,
  'address-refused': 500,
  'address-forbidden': 422,
  'not-reached': 502,
  'no-answer': 502,
  'too-often': 429,
  'wrong-password': 422,
  'wrong-key': 409,
  forbidden: 403,
}

export function wrong(web: Hono, house: House): void {
  web.notFound((c) =>
    show(
      c,
      house,
      page(
        'Nothing lies here',
        'The page may have been removed, or its address has a slip of the pen in it.',
      ),
      404,
    ),
  )
  web.onError((error, c) => {
    if (error instanceof Problem) {
      if (asksForWords(c)) return c.json({ sentence: error.message }, statusOf[error.code])
      return show(
        c,
        house,
        page(headings[error.code] ?? 'That did not work', error.message),
        statusOf[error.code],
      )
    }
    console.error(error)
    if (asksForWords(c)) return c.json({ sentence: 'Something broke on our side.' }, 500)
    return show(c, house, page('Something broke on our side', broken), 500)
  })
}

function asksForWords(c: Context): boolean {
  return asksBriefly(c) || isSentLater(c)
}

const broken =
  'What you did last may not have been kept; everything before it was. Go back, and try it once more.'

const headings: Readonly<Partial<Record<ProblemCode, string>>> = {
  'not-found': 'Nothing lies here',
  'unknown-id': 'Nothing lies here',
  'too-large': 'That is too large',
  'data-unusable': 'The data cannot be used just now',
  'too-often': 'Please wait a little',
  forbidden: 'Nothing was changed',
}

function page(title: string, sentence: string) {
  return {
    title,
    wrong: true,
    children: (
      <>
        <Title lead={sentence}>{title}</Title>
        <div class="actions">
          <LinkButton weight="second" href="/">
            To Today
          </LinkButton>
        </div>
      </>
    ),
  }
}
