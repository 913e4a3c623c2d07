// A script template of the candidate's own is added, put right, chosen for its kind of call, or removed.
import * as templates from '#store/script-templates.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readTemplate, type TemplateInput } from './input/script-template.ts'

/** Gives its id. */
export async function addTemplate(desk: Desk, input: Keyed & TemplateInput): Promise<string> {
  const read = await readTemplate(input)
  return change(desk, input, async (desk) => {
    const id = desk.newId()
    await templates.putTemplate(desk.db, desk.account, { ...read, id })
    return { outcome: id, moved: [] }
  })
}

type Chosen = Keyed & { readonly script: string }

export async function changeTemplate(desk: Desk, input: Chosen & TemplateInput): Promise<void> {
  const read = await readTemplate(input)
  await change(desk, input, async ({ db, account }) => {
    const { id } = await templates.getTemplate(db, account, input.script)
    await templates.putTemplate(db, account, { ...read, id })
    return { outcome: id, moved: [] }
  })
}

/** From now on it is used for such calls, or what Sincerely proposes is again. */
export async function chooseTemplate(
  desk: Desk,
  input: Chosen & { readonly isUsual: boolean },
): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const known = await templates.getTemplate(db, account, input.script)
    await templates.putTemplate(db, account, { ...known, isUsual: input.isUsual })
    return { outcome: '', moved: [] }
  })
}

export async function removeTemplate(desk: Desk, input: Chosen): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    await templates.removeTemplate(db, account, input.script)
    return { outcome: '', moved: [] }
  })
}
