// An interview moves, or more is known of it: a date they gave, a place, a link.
import * as store from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { getSettings } from '#store/settings.ts'
import { changeTalks, listTalks } from '#store/talks.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readInterviewChange, type InterviewChangeInput } from './input/interview-change.ts'

export type InterviewChange = Keyed & InterviewChangeInput & { readonly interview: string }

/** What is not there stays as it is; what is empty is removed. */
export async function changeInterview(desk: Desk, input: InterviewChange): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const known = await getInterview(db, account, input.interview)
    const { timeZone } = await getSettings(db, account)
    const before = await listTalks(db, account, known.id)
    const { talks, ...interview } = readInterviewChange(input, timeZone, known, before)
    await store.changeInterview(db, account, interview)
    await changeTalks(db, account, known.id, talks)
    return { outcome: known.id, moved: [known.application] }
  })
}
