// A script in reading size; its questions can be ticked off while talking, with room for what they answer.
import type { ScriptShown } from '#app/compose-scripts.ts'
import type { Reached } from '#core/words/script.ts'
import type { KnownQuestion, Question, Script } from '#core/words/written.ts'
import type { Filled } from '../../forms/filled.ts'
import { Answer } from './answers.tsx'
import { SpokenLine } from './spoken-line.tsx'
import { Sentence } from '../sentence.tsx'

type ScriptSheetProps = {
  readonly script: Script & ScriptShown
  readonly reached: Reached
  /** Of the person called. */
  readonly name: string
  readonly filled: Filled
}

export const ScriptSheet = ({ script, reached, name, filled }: ScriptSheetProps) => (
  <article class="sheet script" aria-label={script.title}>
    <h2 class="quiet">
      <Sentence names={[name]}>{script.title}</Sentence>
    </h2>
    {script.lines.map((line) => (
      <p>
        <SpokenLine>{line}</SpokenLine>
      </p>
    ))}
    {script.questions.length > 0 && (
      <ul class="questions">
        {script.questions.map(({ id, text }) => (
          <li>
            <label class="tick">
              <input
                type="checkbox"
                name="asked"
                value={id}
                checked={filled.values('asked').includes(id)}
              />
              <span>{text}</span>
            </label>
            {isKnown(id) && <Answer to={id} filled={filled} />}
          </li>
        ))}
      </ul>
    )}
    {reached === 'answered' && script.own && <OtherAnswers {...{ script, filled }} />}
    {script.closing.map((line) => (
      <p>
        <SpokenLine>{line}</SpokenLine>
      </p>
    ))}
    {script.spelled && (
      <p class="about">
        The number, slowly: <strong>{script.spelled}</strong>.
      </p>
    )}
    {script.changed?.map((sentence) => (
      <p class="about changed">{sentence}</p>
    ))}
    <p class="quiet about">{script.advice ?? `About ${script.seconds} seconds, read calmly.`}</p>
  </article>
)

/** Whoever asks in other words hears the same: there is a place for each answer. */
const OtherAnswers = ({ script, filled }: Pick<ScriptSheetProps, 'script' | 'filled'>) => {
  const left = known.filter((id) => !script.questions.some((one) => one.id === id))
  return left.length === 0 ? null : (
    <div class="other-answers screen-only">
      {left.map((to) => (
        <Answer to={to} filled={filled} />
      ))}
    </div>
  )
}

const known: readonly KnownQuestion[] = ['process', 'credentials', 'materials', 'decision']

function isKnown(id: Question['id']): id is KnownQuestion {
  return !id.startsWith('own-')
}
