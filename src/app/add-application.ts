// A new application with its first interview and the people met there, in one go.
import * as applications from '#store/applications.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readApplication, type ApplicationInput } from './input/application.ts'
import { readAll } from './input/read-all.ts'
import { movedBy } from './moved-by.ts'
import { interviewReader, placeInterview, type NewInterview } from './place-interview.ts'
import { pauseWhileAway } from './time-away.ts'

export type NewApplication = Keyed & NewInterview & ApplicationInput

/** Gives the application's id. */
export function addApplication(desk: Desk, input: NewApplication): Promise<string> {
  return change(desk, input, async (desk) => {
    const { db, account } = desk
    const { application, interview } = readAll({
      application: () => readApplication(input),
      interview: await interviewReader(desk, input),
    })
    const id = desk.newId()
    await applications.addApplication(db, account, { id, ...application, createdAt: desk.now() })
    const { contacts } = await placeInterview(desk, id, interview)
    await pauseWhileAway(desk, id)
    return { outcome: id, moved: await movedBy(desk, contacts) }
  })
}
