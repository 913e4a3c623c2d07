// Say it aloud once: the script line by line at reading pace, with a watch, and a recording that is kept nowhere.
import type { Hono } from 'hono'
import { composeScripts } from '#app/compose-scripts.ts'
import { addressed } from '#core/words/addressed.ts'
import { reaches, type Reached } from '#core/words/script.ts'
import { spokenSeconds } from '#core/words/spoken.ts'
import type { Lacking, Script } from '#core/words/written.ts'
import { personPath } from '#core/plan/step-path.ts'
import type { House } from '../house.ts'
import { WhoAnswers } from '../parts/rooms/who-answers.tsx'
import { SpokenLine } from '../parts/rooms/spoken-line.tsx'
import { Title } from '../parts/title.tsx'
import { letRecord } from '../safety/headers.ts'
import { showHere } from '../show.tsx'

export function rehearsal(web: Hono, house: House): void {
  web.get('/interviews/:interview/people/:contact/call/rehearsal', async (c) => {
    const about = { interview: c.req.param('interview'), contact: c.req.param('contact') }
    const { scripts, contact } = await composeScripts(house.desk, about)
    const asked = c.req.query('reached')
    const reached = reaches.find((one) => one === asked) ?? 'answered'
    letRecord(c)
    const { name } = addressed(contact.name, false)
    const room = `${personPath(about)}/call`
    const children = <Rehearsal {...{ room, reached, name }} script={scripts[reached]} />
    const page = { desk: true, title: 'Say it aloud once', about: contact.name, children }
    // What it lets the browser do goes with the answer, not with the page.
    return showHere(c, house, page)
  })
}

type RehearsalProps = {
  /** The path of the call room. */
  readonly room: string
  readonly reached: Reached
  /** Of the person called. */
  readonly name: string
  readonly script: Script | Lacking
}

const Rehearsal = ({ room, reached, name, script }: RehearsalProps) => (
  <>
    <Title
      from={{ href: room, word: `The call to ${name}` }}
      lead="Nobody hears you here. Once aloud, and the call is half as hard."
    >
      Say it aloud once
    </Title>
    <WhoAnswers path={`${room}/rehearsal`} reached={reached} />
    {script.state === 'written' ? (
      <Prompter script={script} />
    ) : (
      <p>
        {script.needs.map(({ sentence }) => sentence).join(' ')} <a href={room}>Say it there</a>,
        and this script is here.
      </p>
    )}
  </>
)

const Prompter = ({ script }: { readonly script: Script }) => {
  const { lines, questions, closing, seconds } = script
  const said = [...lines, ...questions.map(({ text }) => text), ...closing]
  return (
    <div class="rehearsal" data-rehearsal>
      <div class="rehearsal-bar script-only">
        <button class="button first" type="button" data-start>
          Start
        </button>
        <label class="tick">
          <input type="checkbox" data-record />
          <span>Record me</span>
        </label>
        <p class="number" role="timer" data-clock>
          0:00 of about {sayLength(seconds)}
        </p>
      </div>
      <ol class="prompter script" aria-label={script.title}>
        {said.map((line) => (
          <li data-seconds={spokenSeconds(line).toFixed(1)}>
            <SpokenLine>{line}</SpokenLine>
          </li>
        ))}
      </ol>
      <p class="quiet" role="status" data-said>
        {script.advice ?? `Read calmly, it takes about ${seconds} seconds.`}
      </p>
      <div class="script-only" data-heard hidden>
        <p class="quiet small">
          It is in this window alone, and gone when you leave it. Nothing was sent or kept.
        </p>
      </div>
    </div>
  )
}

function sayLength(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
