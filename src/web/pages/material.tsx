// Something they asked for: references or files are made ready and sent, and then the calls can go on.
import type { Context, Hono } from 'hono'
import { composeReferences } from '#app/compose-references.ts'
import { getInterview } from '#app/get-interview.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { listMaterials } from '#app/list-materials.ts'
import { provide } from '#app/provide.ts'
import { asksForReferences } from '#core/references/asks-for-references.ts'
import { personPath } from '#core/plan/step-path.ts'
import { answer } from '../forms/answer.ts'
import { filledWith, statusOf, type Filled } from '../forms/filled.ts'
import { namedIn, type Named } from '../forms/named.ts'
import type { House } from '../house.ts'
import { numbersFor } from '../numbers.ts'
import { Done } from '../parts/done.tsx'
import { GiveReferences } from '../parts/asked/give-references.tsx'
import { SendMaterial } from '../parts/asked/send-material.tsx'
import { Title } from '../parts/title.tsx'
import { wayBack } from '../place.ts'
import { show } from '../show.tsx'

export const materialPath = '/interviews/:interview/people/:contact/material'

export function material(web: Hono, house: House): void {
  const { desk } = house
  web.get(materialPath, (c) => {
    const { what, chosen } = c.req.query()
    const references = chosen === undefined ? undefined : (c.req.queries('reference') ?? [])
    return showMaterial(c, house, { what, references })
  })
  web.post(materialPath, (c) =>
    answer(c, {
      work: async (data, key) => {
        const { application } = await getInterview(desk, aboutOf(c).interview)
        const { what, references } = namedIn(data)
        const versions = data.getAll('version').filter((one) => typeof one === 'string')
        await provide(desk, { key, application: application.id, what, references, versions })
        return c.redirect(`${wayBack(application).href}?done=provided`, 303)
      },
      again: async (sent) => showMaterial(c, house, namedIn(await c.req.formData()), { sent }),
    }),
  )
}

export function aboutOf(c: Context) {
  return { interview: c.req.param('interview') ?? '', contact: c.req.param('contact') ?? '' }
}

export function pathOf(c: Context): string {
  return `${personPath(aboutOf(c))}/material`
}

/** The forms of the page as they came back: what was sent, and what somebody named should know. */
type Forms = { readonly sent?: Filled; readonly brief?: Filled }

export async function showMaterial(
  c: Context,
  house: House,
  named: Named,
  { sent = filledWith(), brief }: Forms = {},
): Promise<Response> {
  const { desk } = house
  const asked = { ...aboutOf(c), kind: 'material', what: named.what } as const
  const occasion = await getOccasion(desk, asked)
  const { step, contact, case: kase } = occasion
  const back = wayBack(kase.application)
  if (step?.what === undefined) return c.redirect(back.href, 303)
  const { what } = step
  const wantsReferences =
    asksForReferences(what) || named.references !== undefined || c.req.query('with') === 'people'
  const composed = wantsReferences
    ? await composeReferences(desk, occasion, named.references)
    : undefined
  const about = { ...aboutOf(c), what }
  const page = { path: pathOf(c), contact, about }
  const title = `Send ${contact.name}: ${what}`
  const children = (
    <>
      <Done done={c.req.query('done')} />
      <Title from={back} lead={`${step.because} Until it is sent no call is due.`}>
        {title}
      </Title>
      {composed && (
        <GiveReferences {...{ ...page, composed, brief }} numbers={await numbersFor(desk)} />
      )}
      <SendMaterial
        {...{ ...page, ...(await listMaterials(desk)) }}
        references={composed?.chosen.map(({ reference }) => reference)}
        filled={sent}
      />
    </>
  )
  const status = statusOf(sent, brief ?? sent)
  return show(c, house, { title, about: back.word, wrong: status !== 200, children }, status)
}
