// What the candidate wrote down about one conversation.
import type { Takeaway } from '#core/case/case.ts'
import { present } from '#core/case/fields.ts'
import { kept } from './kept.ts'
import { longText } from './long-text.ts'
import { readAll } from './read-all.ts'

export type TakeawayPart = Exclude<keyof Takeaway, 'interview' | 'contact'>

/** What is not there stays as it is, and what is empty is removed. */
export type TakeawayInput = { readonly [Part in TakeawayPart]?: string | undefined }

type About = { readonly interview: string; readonly contact: string }

export function readTakeaway(typed: TakeawayInput, about: About, known?: Takeaway): Takeaway {
  const part = (field: TakeawayPart, what: string) => () =>
    kept(typed[field], known?.[field], (text) => longText(text, { field, what }))
  return present<Takeaway>({
    ...about,
    ...readAll({
      interesting: part('interesting', 'What was interesting'),
      issue: part('issue', 'The issue that came up'),
      handling: part('handling', 'How you would handle it'),
      expertise: part('expertise', 'Which of your expertise helps'),
    }),
  })
}
