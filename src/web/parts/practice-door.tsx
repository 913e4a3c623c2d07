// The quiet way into practice; practice itself has none.
import type { Child } from 'hono/jsx'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { useStationery } from './stationery.ts'

type PracticeDoorProps = {
  /** The button, within the sentence that leads to it. */
  readonly before: Child
  readonly word: string
}

export const PracticeDoor = ({ before, word }: PracticeDoorProps) => {
  const { practice } = useStationery()
  return practice ? null : (
    <Form action="/practice" class="practice-door">
      <p>
        {before} <Button weight="plain">{word}</Button>
      </p>
    </Form>
  )
}
