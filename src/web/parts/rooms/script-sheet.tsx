// A script in reading size; its questions can be ticked off while talking, with room for what they answer.
import type { Script } from '#core/words/written.ts'
import type { Filled } from '../../forms/filled.ts'
import { Answer } from './answers.tsx'
import { SpokenLine } from './spoken-line.tsx'
import { Sentence } from '../sentence.tsx'

type ScriptSheetProps = {
  readonly script: Script
  /** Of the person called. */
  readonly name: string
  readonly filled: Filled
}

export const ScriptSheet = ({ script, name, filled }: ScriptSheetProps) => (
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
            <Answer to={id} filled={filled} />
          </li>
        ))}
      </ul>
    )}
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
    <p class="quiet about">{script.advice ?? `About ${script.seconds} seconds, read calmly.`}</p>
  </article>
)
