// Where the words of one call are changed: the text on one side, what is to be known about it on the other.
import type { ScriptsComposed, ScriptShown } from '#app/compose-scripts.ts'
import { addressed } from '#core/words/addressed.ts'
import type { Fault } from '#core/words/gaps.ts'
import type { Reached } from '#core/words/script.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Area } from '../field.tsx'
import { Form } from '../form.tsx'
import { Title } from '../title.tsx'
import { Faults } from './faults.tsx'
import { WhoAnswers } from './who-answers.tsx'

type WordingProps = {
  readonly composed: ScriptsComposed
  readonly reached: Reached
  readonly room: string
  readonly filled: Filled
  readonly faults: readonly Fault[]
}

export const Wording = ({ composed, reached, room, filled, faults }: WordingProps) => {
  const { name } = addressed(composed.contact.name, false)
  const script = composed.scripts[reached]
  return (
    <>
      <Title from={{ href: room, word: `The call to ${name}` }}>In your own words</Title>
      <WhoAnswers path={`${room}/words`} reached={reached} />
      <div class="wording">
        <Form action={`${room}/words`} filled={filled} class="fields">
          <Area
            of={filled}
            name="words"
            label="What you want to say"
            hint={howWritten}
            rows={12}
            ownWords
          />
          <input type="hidden" name="reached" value={reached} />
          <div class="actions">
            <Button name="as" value="call">
              Keep it for this call
            </Button>
            <Button weight="second" name="as" value="template">
              Keep it as my own template
            </Button>
          </div>
          <p class="quiet small">
            As a template it is used for every such call: what it says of this one, such as names
            and days, becomes a field that is filled anew each time.
          </p>
        </Form>
        <aside class="stack" aria-label="About these words">
          {faults.length > 0 ? (
            <Faults faults={faults} text={filled.value('words')} />
          ) : (
            <HowItIs script={script} />
          )}
          {script.own === 'words' && (
            <Form action={`${room}/words/proposed`}>
              <input type="hidden" name="reached" value={reached} />
              <Button weight="second">Back to what Sincerely proposes</Button>
            </Form>
          )}
          {script.template && (
            <p>
              This is your own script “<bdi>{script.template.name}</bdi>”. What you change here is
              for this call alone;{' '}
              <a href={`/settings/scripts/${script.template.id}/edit`}>change the script itself</a>{' '}
              for every such call.
            </p>
          )}
        </aside>
      </div>
    </>
  )
}

export const howWritten =
  'Each line is a paragraph. A line that begins with a dash is something to ask, to be ticked off while you talk.'

const HowItIs = ({ script }: { readonly script: ScriptShown }) => {
  if (script.state === 'lacking')
    return <p>{script.needs.map(({ sentence }) => sentence).join(' ')}</p>
  const { changed = [], advice, seconds } = script
  return (
    <>
      <p class="quiet">{advice ?? `It takes about ${seconds} seconds, read calmly.`}</p>
      {changed.length > 0 && (
        <section aria-labelledby="changed">
          <h2 id="changed">Changed since you wrote it</h2>
          <ul class="plain-list">
            {changed.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
