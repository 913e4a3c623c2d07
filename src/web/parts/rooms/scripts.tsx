// During the call: one script for each who may answer, behind tabs that need no script of the browser's.
import type { ScriptsComposed } from '#app/compose-scripts.ts'
import type { Reached } from '#core/words/script.ts'
import type { Filled } from '../../forms/filled.ts'
import { isAnswer } from './answers.tsx'
import { fieldId } from '../form.tsx'
import { ScriptSheet } from './script-sheet.tsx'

type ScriptsProps = Pick<ScriptsComposed, 'scripts' | 'contact'> & {
  /** The path of the room in which one can say it aloud. */
  readonly rehearsal: string
  readonly filled: Filled
}

export const Scripts = ({ scripts, contact, rehearsal, filled }: ScriptsProps) => {
  const open = openTab(filled)
  return (
    <div class="scripts">
      <fieldset class="tabs screen-only">
        <legend class="aside-only">Who answers?</legend>
        {tabs.map(([reached, word]) => (
          <label>
            <input
              type="radio"
              name="reached"
              value={reached}
              checked={reached === open}
              data-view
            />
            <span>{word}</span>
          </label>
        ))}
      </fieldset>
      {tabs.map(([reached]) => {
        const script = scripts[reached]
        return (
          <div class="panel" data-reached={reached}>
            {script.state === 'written' ? (
              <ScriptSheet {...{ script, filled }} name={contact.name} />
            ) : (
              <p class="sheet screen-only">
                {script.needs.map(({ field, sentence }) => (
                  <>
                    {sentence} <a href={`#${fieldId(field)}`}>Say it below</a>, and this script is
                    there.
                  </>
                ))}
              </p>
            )}
          </div>
        )
      })}
      <p class="small screen-only">
        <a href={rehearsal}>Say it aloud once, before you call</a>
      </p>
      <p class="bar phone-only screen-only">
        <a class="button" href="#outcome">
          How did it go?
        </a>
      </p>
    </div>
  )
}

const tabs: readonly (readonly [Reached, string])[] = [
  ['answered', 'They answer'],
  ['voicemail', 'Voicemail'],
  ['colleague', 'A colleague'],
]

/** What is wrong with an answer is to be seen. */
function openTab(filled: Filled): string {
  if ([...filled.errors.keys()].some(isAnswer)) return 'answered'
  return filled.value('reached') || 'answered'
}
