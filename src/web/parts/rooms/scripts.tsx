// During the call: one script for each who may answer, behind tabs that need no script of the browser's.
import type { ScriptsComposed } from '#app/compose-scripts.ts'
import type { Reached } from '#core/words/script.ts'
import type { Filled } from '../../forms/filled.ts'
import { reachedWords } from '../../forms/call-words.ts'
import { isAnswer } from './answers.tsx'
import { ChangeWords } from './change-words.tsx'
import { ScriptLacks } from './script-lacks.tsx'
import { ScriptSheet } from './script-sheet.tsx'

type ScriptsProps = Pick<ScriptsComposed, 'scripts' | 'contact'> & {
  /** The path of the room. */
  readonly room: string
  readonly filled: Filled
}

export const Scripts = ({ scripts, contact, room, filled }: ScriptsProps) => {
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
              <ScriptSheet {...{ script, reached, filled }} name={contact.name} />
            ) : (
              <ScriptLacks {...{ script, reached, room }} />
            )}
            <ChangeWords {...{ script, reached, room }} />
          </div>
        )
      })}
      <p class="small screen-only">
        <a href={`${room}/rehearsal`}>Say it aloud once, before you call</a>
      </p>
      <p class="bar phone-only screen-only">
        <a class="button" href="#outcome">
          How did it go?
        </a>
      </p>
    </div>
  )
}

const tabs = Object.entries(reachedWords) as readonly (readonly [Reached, string])[]

/** What is wrong with an answer is to be seen. */
function openTab(filled: Filled): string {
  if ([...filled.errors.keys()].some(isAnswer)) return 'answered'
  return filled.value('reached') || 'answered'
}
