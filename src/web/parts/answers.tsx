// Beside a question on the phone: where its answer is kept.
import type { Question } from '#core/words/written.ts'
import type { Filled } from '../forms/filled.ts'
import { Area, Field } from './field.tsx'

type AnswerProps = { readonly to: Question['id']; readonly filled: Filled }

export const Answer = ({ to, filled }: AnswerProps) => {
  switch (to) {
    case 'process':
      return (
        <div class="answer screen-only">
          <Area of={filled} name="words" label="What they tell you" rows={2} />
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
        <div class="answer row screen-only">
          <Field of={filled} name="decisionBy" label="When will they decide?" type="date" />
          <Field of={filled} name="said" label="In their words" />
        </div>
      )
    case 'credentials':
    case 'when-to-call':
      return null
  }
}

const answers = ['words', 'what', 'by', 'decisionBy', 'said']

/** Whether that field is the answer to a question. */
export function isAnswer(field: string): boolean {
  return answers.includes(field)
}
