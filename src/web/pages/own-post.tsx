// How does my post go out? The signature, what one has at hand, and how long letters take.
import type { Context, Hono } from 'hono'
import { findSettings } from '#app/find-settings.ts'
import { photoMark } from '#app/input/photo.ts'
import { changePostHabits, findPostHabits } from '#app/post-habits.ts'
import { findSignature, putSignature, removeSignature } from '#app/signature.ts'
import { Problem } from '#core/problem.ts'
import { answer } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { filledFrom, filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { everyKey, onceKey } from '../forms/keys.ts'
import { postTyped, postValues } from '../forms/own-post.ts'
import type { House } from '../house.ts'
import { Button } from '../parts/button.tsx'
import { Done } from '../parts/done.tsx'
import { Form } from '../parts/form.tsx'
import { PostDays } from '../parts/settings/post-days.tsx'
import { PostStationery } from '../parts/settings/post-stationery.tsx'
import { SignatureForm } from '../parts/settings/signature-form.tsx'
import { Title } from '../parts/title.tsx'
import { show } from '../show.tsx'

const path = '/settings/post'

export function ownPost(web: Hono, house: House): void {
  const { desk } = house
  web.get(path, (c) => showPost(c, house))
  web.post(path, (c) =>
    answerKept(c, desk, {
      kept: async (desk) => postValues(await findPostHabits(desk)),
      save: (data, keyed) => changePostHabits(desk, { ...keyed, ...postTyped(data) }),
      next: () => `${path}?done=post`,
      again: (habits) => showPost(c, house, { habits }),
    }),
  )
  web.get(`${path}/signature.png`, async (c) => {
    const bytes = await findSignature(desk)
    if (!bytes) return c.notFound()
    c.header('content-security-policy', "default-src 'none'; sandbox")
    c.header('content-type', 'image/png')
    return c.body(new Uint8Array(bytes))
  })
  web.post(`${path}/signature`, (c) =>
    answer(c, {
      work: async (data) => {
        const ink = await inkIn(data)
        const key = `${everyKey(data)}-${photoMark(ink).slice(0, 16)}`
        await putSignature(desk, { key, ink })
        return c.redirect(`${path}?done=signature`, 303)
      },
      again: (signature) => showPost(c, house, { signature }),
      fieldOf: () => 'picture',
    }),
  )
  web.post(`${path}/signature-removal`, async (c) => {
    await removeSignature(desk, { key: onceKey(await c.req.formData()) })
    return c.redirect(`${path}?done=signature-removed`, 303)
  })
}

async function inkIn(data: FormData) {
  const file = data.get('picture')
  if (!(file instanceof File) || file.size === 0) {
    const sentence = 'Please sign in the field, or choose a photo of your signature, first.'
    throw new Problem('missing', sentence, { field: 'picture' })
  }
  const { takeInk } = await import('#capture/take-ink.ts')
  return takeInk(new Uint8Array(await file.arrayBuffer()))
}

/** The forms as they came back, if one did. */
type Sent = { readonly habits?: Filled; readonly signature?: Filled }

async function showPost(c: Context, house: House, sent: Sent = {}) {
  const { desk } = house
  const settings = await findSettings(desk)
  if (!settings) return c.redirect('/', 303)
  const known = await findPostHabits(desk)
  const habits = sent.habits ?? filledFrom(postValues(known))
  const signature = sent.signature ?? filledWith()
  const status = statusOf(habits, signature)
  const signed = await findSignature(desk)
  const home = settings.address?.country ?? settings.country
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title
        from={{ href: '/settings', word: 'Settings' }}
        lead="Your signature, the paper you have at hand, and how long a letter takes."
      >
        Your post
      </Title>
      <SignatureForm filled={signature} signed={signed && photoMark({ bytes: signed })} />
      <Form action={path} filled={habits}>
        <PostStationery filled={habits} hasSignature={signed !== undefined} />
        <PostDays filled={habits} home={home} countries={Object.keys(known.days)} />
        <div class="actions after">
          <Button>Keep this</Button>
        </div>
      </Form>
    </>
  )
  const page = { title: 'Your post', about: 'Settings', room: 'settings', children } as const
  return show(c, house, { ...page, wrong: status !== 200 }, status)
}
