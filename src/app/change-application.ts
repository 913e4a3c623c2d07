import * as applications from '#store/applications.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { line } from './input/line.ts'

export type ApplicationChange = Keyed & {
  readonly application: string
  readonly company?: string | undefined
  readonly position?: string | undefined
}

/** Puts the company or the position right. */
export async function changeApplication(desk: Desk, input: ApplicationChange): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const { id, company, position } = await applications.getApplication(
      db,
      account,
      input.application,
    )
    await applications.changeApplication(db, account, {
      id,
      company: line(input.company ?? company, { field: 'company', what: 'The company' }),
      position: line(input.position ?? position, { field: 'position', what: 'The position' }),
    })
    return { outcome: id, moved: [] }
  })
}
