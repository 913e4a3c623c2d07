// What was talked about at an interview, with everyone, and the date they gave: one form, kept in one go.
import { changeInterview } from '#store/interview-changes.ts'
import { getInterview } from '#store/interviews.ts'
import { getSettings } from '#store/settings.ts'
import { changeTakeaway } from '#store/takeaways.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { readInterviewChange } from './input/interview-change.ts'
import { readAll, readEach, within } from './input/read-all.ts'
import type { TakeawayInput } from './input/takeaway.ts'
import { takeawayReader } from './takeaway-reader.ts'

export type Debrief = Keyed & {
  readonly interview: string
  readonly takeaways: readonly (TakeawayInput & { readonly contact: string })[]
  /** The day by which they want to decide, their words for it, and who named it. */
  readonly decisionBy?: string | undefined
  readonly said?: string | undefined
  readonly decisionFrom?: string | undefined
}

/** What is not there stays as it is; what is empty is removed. */
export async function saveDebrief(desk: Desk, input: Debrief): Promise<void> {
  await change(desk, input, async (desk) => {
    const { db, account } = desk
    const { decisionBy, said, decisionFrom } = input
    const known = await getInterview(db, account, input.interview)
    const { timeZone } = await getSettings(db, account)
    const readTakeaway = await takeawayReader(desk, known)
    const { takeaways, interview } = readAll({
      takeaways: () =>
        readEach(input.takeaways, ({ contact, ...typed }, index) =>
          within(`takeaways[${index}]`, () => readTakeaway(contact, typed)),
        ),
      interview: () => readInterviewChange({ decisionBy, said, decisionFrom }, timeZone, known, []),
    })
    await changeInterview(db, account, interview)
    for (const takeaway of takeaways) await changeTakeaway(db, account, takeaway)
    return { outcome: known.id, moved: [known.application] }
  })
}
