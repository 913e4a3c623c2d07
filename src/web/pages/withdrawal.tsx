// Taking an entry back: what follows is said before it is done.
import type { Hono } from 'hono'
import { previewTakingBack, type TakingBack } from '#app/preview-taking-back.ts'
import { takeBack } from '#app/take-back.ts'
import { dayOf } from '#core/days/zone.ts'
import { sayEntry } from '#core/journal/say-entry.ts'
import { isOpen } from '#core/plan/step.ts'
import { typed } from '../forms/answer.ts'
import type { House } from '../house.ts'
import { Button, LinkButton } from '../parts/button.tsx'
import { Form } from '../parts/form.tsx'
import { PlanLines } from '../parts/steps/plan-lines.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { keyField } from '../forms/keys.ts'
import { show } from '../show.tsx'

export function withdrawal(web: Hono, house: House): void {
  const path = '/applications/:application/entries/:entry/withdrawal'
  web.get(path, async (c) => {
    const preview = await previewTakingBack(house.desk, c.req.param('entry'))
    const children = <Withdrawal {...preview} action={c.req.path} />
    const page = { title: 'Take it back?', about: wayBack(preview.case.application).word }
    return show(c, house, { ...page, room: 'applications', children })
  })
  web.post(path, async (c) => {
    const key = typed(await c.req.formData(), keyField) ?? ''
    const application = await takeBack(house.desk, { key, entry: c.req.param('entry') })
    return c.redirect(`/applications/${application}?done=taken-back`, 303)
  })
}

const Withdrawal = ({
  entry,
  case: kase,
  after,
  action,
}: TakingBack & { readonly action: string }) => {
  const nameOf = (contact: string) =>
    kase.contacts.find((one) => one.id === contact)?.name ?? 'somebody'
  const open = after.steps.filter(isOpen)
  const back = wayBack(kase.application)
  return (
    <>
      <Title from={back} lead={`“${sayEntry(entry, nameOf)}” will be as if never written.`}>
        Take it back?
      </Title>
      <Form action={action}>
        <div class="actions">
          <Button>Take it back</Button>
          <LinkButton weight="plain" href={back.href}>
            Leave it as it is
          </LinkButton>
        </div>
      </Form>
      <section aria-labelledby="after" class="after">
        <h2 id="after">What would then stand before you</h2>
        {open.length === 0 ? (
          <p class="quiet">Nothing more.</p>
        ) : (
          <PlanLines
            {...{ steps: open, nameOf }}
            today={dayOf(kase.now, kase.candidate.timeZone)}
          />
        )}
      </section>
    </>
  )
}
