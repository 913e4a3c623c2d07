import { Problem } from '#core/problem.ts'
import { present } from '#core/case/fields.ts'
import type { Takeaway } from '#core/case/case.ts'
import { getInterview } from '#store/interviews.ts'
import { changeTakeaway } from '#store/takeaways.ts'
import { change, type Keyed } from './change.ts'
import type { Desk } from './desk.ts'
import { longText } from './input/long-text.ts'

export type TakeawayInput = Keyed & {
  readonly interview: string
  readonly contact: string
  readonly interesting?: string | undefined
  readonly issue?: string | undefined
  readonly handling?: string | undefined
  readonly expertise?: string | undefined
}

/** Puts down what one conversation was about; what is left empty is removed. */
export async function saveTakeaway(desk: Desk, input: TakeawayInput): Promise<void> {
  await change(desk, input, async ({ db, account }) => {
    const { interview, contact } = input
    const { contacts } = await getInterview(db, account, interview)
    if (!contacts.includes(contact)) {
      const sentence = 'This person was not at the interview; please add them there first.'
      throw new Problem('unknown-id', sentence, { field: 'contact' })
    }
    const answer = (field: 'interesting' | 'issue' | 'handling' | 'expertise') =>
      longText(input[field], { field, what: prompts[field] })
    const takeaway = present<Takeaway>({
      interview,
      contact,
      interesting: answer('interesting'),
      issue: answer('issue'),
      handling: answer('handling'),
      expertise: answer('expertise'),
    })
    await changeTakeaway(db, account, takeaway)
    return { outcome: '', moved: [] }
  })
}

const prompts = {
  interesting: 'What was interesting',
  issue: 'The issue that came up',
  handling: 'How you would handle it',
  expertise: 'Which of your expertise helps',
} as const
