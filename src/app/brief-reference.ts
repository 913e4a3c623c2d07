// What somebody who vouches should know of this position.
import { getApplication } from '#store/applications.ts'
import { changeBrief, listBriefs } from '#store/reference-briefs.ts'
import { getReference } from '#store/references.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { longText } from './input/long-text.ts'

type Briefing = Keyed & {
  readonly reference: string
  readonly application: string
  /** Left empty it is removed. */
  readonly know?: string | undefined
}

export async function findBrief(
  { db, account }: Desk,
  { reference, application }: Omit<Briefing, 'key' | 'know'>,
): Promise<string | undefined> {
  return (await listBriefs(db, account, application)).get(reference)
}

export async function briefReference(desk: Desk, input: Briefing): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const { id: reference } = await getReference(db, account, input.reference)
    const { id: application } = await getApplication(db, account, input.application)
    const know = longText(input.know, { field: 'know', what: 'What they should know' })
    await changeBrief(db, account, { reference, application }, know)
    return { outcome: reference, moved: [] }
  })
}
