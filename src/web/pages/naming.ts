// People named for what a company asked for: the sheet as a file, what they are told, and what they said to it.
import type { Context, Hono } from 'hono'
import { askReference } from '#app/ask-reference.ts'
import { briefReference, findBrief } from '#app/brief-reference.ts'
import { getInterview } from '#app/get-interview.ts'
import { getOccasion } from '#app/get-occasion.ts'
import { noteConsent } from '#app/note-consent.ts'
import { printReferences } from '#app/print-references.ts'
import { typed } from '../forms/answer.ts'
import { answerKept } from '../forms/answer-kept.ts'
import { download } from '../forms/download.ts'
import { keyField } from '../forms/keys.ts'
import { briefField, namedIn, namedPath } from '../forms/named.ts'
import type { House } from '../house.ts'
import { aboutOf, materialPath, pathOf, showMaterial } from './material.tsx'

export function naming(web: Hono, house: House): void {
  const { desk } = house
  web.get(`${materialPath}/references.pdf`, async (c) => {
    const occasion = await getOccasion(desk, { ...aboutOf(c), kind: 'material' })
    const printed = await printReferences(desk, occasion, c.req.queries('reference') ?? [])
    return download(c, { ...printed, type: 'application/pdf' })
  })
  web.post(`${materialPath}/asked`, async (c) => {
    const data = await c.req.formData()
    await askReference(desk, { ...(await aboutIn(c, data)), key: keyIn(data) })
    return c.redirect(back(c, data, 'reference-told'), 303)
  })
  web.post(`${materialPath}/agreed`, async (c) => {
    const data = await c.req.formData()
    await noteConsent(desk, { reference: typed(data, 'who') ?? '', key: keyIn(data) })
    return c.redirect(back(c, data, 'reference-agreed'), 303)
  })
  web.post(`${materialPath}/briefing`, async (c) => {
    const about = await aboutIn(c, await c.req.formData())
    const field = briefField(about.reference)
    return answerKept(c, desk, {
      kept: async (desk) => ({ [field]: await findBrief(desk, about) }),
      save: (data, keyed) => briefReference(desk, { ...keyed, ...about, know: typed(data, field) }),
      next: (data) => back(c, data, 'reference-briefed'),
      again: async (brief) => {
        const named = namedIn(await c.req.formData())
        return showMaterial(c, house, named, { brief })
      },
      fieldOf: () => field,
    })
  })

  async function aboutIn(c: Context, data: FormData) {
    const { application } = await getInterview(desk, aboutOf(c).interview)
    return { reference: typed(data, 'who') ?? '', application: application.id }
  }
}

function keyIn(data: FormData): string {
  return typed(data, keyField) ?? ''
}

/** On the page the same people are chosen. */
function back(c: Context, data: FormData, done: string): string {
  return `${namedPath(pathOf(c), namedIn(data))}&done=${done}`
}
