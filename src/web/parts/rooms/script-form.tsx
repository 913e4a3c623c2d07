// Where a script for every such call is written: the text on one side, the fields it may have on the other.
import { exampleFacts } from '#app/list-templates.ts'
import { callFields } from '#core/words/call-fields.ts'
import { stages } from '#core/words/calling.ts'
import type { Fault } from '#core/words/gaps.ts'
import { reaches } from '#core/words/script.ts'
import { reachedWords, stageWords } from '../../forms/call-words.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Area, Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Tick } from '../tick.tsx'
import { Faults } from './faults.tsx'
import { FieldList } from './field-list.tsx'
import { ScriptText } from './script-text.tsx'
import { howWritten } from './wording.tsx'

type ScriptFormProps = {
  readonly action: string
  readonly filled: Filled
  readonly faults: readonly Fault[]
  /** How it sounds in the worked example. */
  readonly example: string | undefined
}

export const ScriptForm = ({ action, filled, faults, example }: ScriptFormProps) => (
  <div class="wording">
    <Form action={action} filled={filled} class="fields">
      <Field of={filled} name="name" label="What do you call it?" />
      <Choice of={filled} name="reached" label="Who answers?" across options={whoAnswers} />
      <Choice of={filled} name="stage" label="For which call?" across options={whichCall} />
      <Area
        of={filled}
        name="words"
        label="What you want to say"
        hint={howWritten}
        rows={12}
        ownWords
      />
      <Tick of={filled} name="usual">
        Use it for every such call
      </Tick>
      <div class="actions">
        <Button>Keep this script</Button>
      </div>
    </Form>
    <aside class="stack" aria-label="About these words">
      {faults.length > 0 && <Faults faults={faults} text={filled.value('words')} />}
      {example !== undefined && (
        <section aria-labelledby="example">
          <h2 id="example">How it sounds</h2>
          <p class="quiet">On a call of Dana’s, from practice.</p>
          <ScriptText>{example}</ScriptText>
        </section>
      )}
      <FieldList
        fields={callFields}
        facts={exampleFacts}
        instead='{{ decision.date | default: "the end of the month" }}'
      >
        Write a field in double braces where its words belong. What is not known for a call is asked
        for there, and never left blank.
      </FieldList>
    </aside>
  </div>
)

const whoAnswers = reaches.map((value) => ({ value, word: reachedWords[value] }))
const whichCall = stages.map((value) => ({ value, word: stageWords[value] }))

type RemoveScriptProps = { readonly id: string; readonly name: string }

export const RemoveScript = ({ id, name }: RemoveScriptProps) => (
  <details class="after screen-only">
    <summary>Remove this script</summary>
    <p>
      “<bdi>{name}</bdi>” is removed for good. Such calls have what Sincerely proposes again; words
      kept for one call stay.
    </p>
    <Form action={`/settings/scripts/${id}/removal`}>
      <div class="actions">
        <Button weight="second">Remove it</Button>
      </div>
    </Form>
  </details>
)
