// Above each page of practice: that it is practice, what time it is there, and what moves it.
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { useStationery } from './stationery.ts'

export const PracticeBar = () => {
  const { practice } = useStationery()
  return practice ? (
    <section class="practice-bar" aria-label="Practice">
      <div class="practice-bar-in">
        <p>
          <strong class="serif">Practice</strong>{' '}
          <span class="number">It is {practice.time} for Dana.</span>
        </p>
        <div class="practice-moves">
          <Form action="/clock">
            <Button weight="second" name="by" value="day">
              A day later
            </Button>
            <Button weight="second" name="by" value="week">
              A week later
            </Button>
          </Form>
          <Form action="/fresh-start">
            <Button weight="plain">Start over</Button>
          </Form>
          <Form action="/departure">
            <Button weight="plain">Leave practice</Button>
          </Form>
        </div>
      </div>
    </section>
  ) : null
}
