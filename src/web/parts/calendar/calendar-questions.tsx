// What was done in one's calendar, and what it means is asked: how a call went that is ticked off there, and whether a
// step that was deleted there is to be written again.
import type { CalendarQuestion } from '#app/calendar-account/questions.ts'
import { Button, LinkButton } from '../button.tsx'
import { Form } from '../form.tsx'

export const CalendarQuestions = ({ asked }: { readonly asked: readonly CalendarQuestion[] }) =>
  asked.length === 0 ? null : (
    <section aria-labelledby="from-calendar" class="screen-only">
      <h2 id="from-calendar">From your calendar</h2>
      <ul class="lines">
        {asked.map((question) => (
          <li class="stack">
            <p>{question.kind === 'ticked' ? <Ticked {...question} /> : <Out {...question} />}</p>
            <div class="actions">
              <LinkButton weight="second" href={question.path}>
                {question.kind === 'ticked' ? 'Say how it went' : 'Look at the step'}
              </LinkButton>
              <Answer uid={question.uid} answer="open">
                {question.kind === 'ticked' ? 'It is not done' : 'Put it back'}
              </Answer>
              {question.kind === 'out' && (
                <Answer uid={question.uid} answer="left-out">
                  Leave it out there
                </Answer>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  )

const Ticked = ({ said, name }: CalendarQuestion) => (
  <>
    “<bdi>{said}</bdi>” is ticked off in your calendar. How did it go with <bdi>{name}</bdi>?
  </>
)

const Out = ({ said }: CalendarQuestion) => (
  <>
    You took “<bdi>{said}</bdi>” out of your calendar. It still stands in your plan; to let it go,
    say so there.
  </>
)

type AnswerProps = { readonly uid: string; readonly answer: string; readonly children: string }

const Answer = ({ uid, answer, children }: AnswerProps) => (
  <Form action="/settings/calendar/account/answer">
    <input type="hidden" name="entry" value={uid} />
    <input type="hidden" name="answer" value={answer} />
    <Button weight="plain">{children}</Button>
  </Form>
)
