// A new application with its first interview and the people met there, in one go.
import * as applications from '#store/applications.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { line } from './input/line.ts'
import { movedBy } from './moved-by.ts'
import { placeInterview, type NewInterview } from './place-interview.ts'

export type NewApplication = Keyed &
  NewInterview & { readonly company?: string | undefined; readonly position?: string | undefined }

/** Gives the application's id. */
export function addApplication(desk: Desk, input: NewApplication): Promise<string> {
  return change(desk, input, async (desk) => {
    const { db, account } = desk
    const id = desk.newId()
    await applications.addApplication(db, account, {
      id,
      company: line(input.company, { field: 'company', what: 'The company' }),
      position: line(input.position, { field: 'position', what: 'The position' }),
      createdAt: desk.now(),
    })
    const { contacts } = await placeInterview(desk, id, input)
    return { outcome: id, moved: await movedBy(desk, contacts) }
  })
}
