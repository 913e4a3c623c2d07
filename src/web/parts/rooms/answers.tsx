// Beside a question on the phone: where its answer is kept.
import type { KnownQuestion } from '#core/words/written.ts'
import type { Filled } from '../../forms/filled.ts'
import { Area, Field, Select } from '../field.tsx'

type AnswerProps = { readonly to: KnownQuestion; readonly filled: Filled }

export const Answer = ({ to, filled }: AnswerProps) => {
  switch (to) {
    case 'process':
      return (
        <div class="answer screen-only">
          <Area of={filled} name="words" label="What they tell you" rows={2} />
          <Field of={filled} name="decider" label="Who decides?" />
        </div>
      )
    case 'materials':
      return (
        <div class="answer row screen-only">
          <Field of={filled} name="what" label="Do they want something from you?" />
          <Field of={filled} name="by" label="By when?" type="date" />
        </div>
      )
    case 'decision':
      return (
        <div class="answer screen-only">
          <div class="row">
            <Field of={filled} name="decisionBy" label="When will they decide?" type="date" />
            <Field of={filled} name="said" label="In their words" />
          </div>
          <Select
            of={filled}
            name="news"
            label="Did they say how it ends, or goes on?"
            options={ends}
          />
        </div>
      )
    case 'credentials':
      return (
        <div class="answer screen-only">
          <Field of={filled} name="standing" label="How you stand" />
        </div>
      )
    case 'when-to-call':
      return null
  }
}

const ends = [
  ['', 'Not yet'],
  ['advanced', 'There is a further interview'],
  ['offer', 'They make an offer'],
  ['rejection', 'It is a no'],
] as const

const answers: readonly string[] = [
  'words',
  'decider',
  'standing',
  'what',
  'by',
  'decisionBy',
  'said',
  'news',
]

/** Whether that field is the answer to a question. */
export function isAnswer(field: string): boolean {
  return answers.includes(field)
}
