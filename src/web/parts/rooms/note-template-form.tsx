// Where a note for every such note is written: the text on one side, the fields it may have on the other.
import { noteExampleFacts, type NoteExample } from '#app/list-note-templates.ts'
import { channels, noteKinds, type Channel } from '#core/journal/entry.ts'
import type { Fault } from '#core/words/gaps.ts'
import { noteFields } from '#core/words/note-fields.ts'
import { capitalized } from '#core/words/sentence.ts'
import type { Filled } from '../../forms/filled.ts'
import { kindWords, stationeryWords } from '../../forms/note-words.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Area, Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Tick } from '../tick.tsx'
import { Faults } from './faults.tsx'
import { FieldList } from './field-list.tsx'
import { NoteText } from './note-text.tsx'

type NoteTemplateFormProps = {
  readonly action: string
  readonly filled: Filled
  readonly channel: Channel
  readonly faults: readonly Fault[]
  /** How it reads in the worked example. */
  readonly example: NoteExample | undefined
}

export const NoteTemplateForm = (props: NoteTemplateFormProps) => {
  const { action, filled, channel, faults, example } = props
  return (
    <div class="wording">
      <Form action={action} filled={filled} class="fields">
        <Field of={filled} name="name" label="What do you call it?" />
        <Choice of={filled} name="kind" label="What kind of note?" across options={kinds} />
        <Choice of={filled} name="channel" label="On what?" across options={stationeries} />
        <Field of={filled} name="subject" label="Subject" hint="Of an email alone." />
        <Area
          of={filled}
          name="words"
          label="What you want to write"
          hint="All of it, from the salutation to your name. An empty line begins a new paragraph."
          rows={16}
          ownWords
        />
        <Tick of={filled} name="usual">
          Use it for every such note
        </Tick>
        <div class="actions">
          <Button>Keep this note</Button>
        </div>
      </Form>
      <aside class="stack" aria-label="About these words">
        {faults.length > 0 && <Faults faults={faults} text={filled.value('words')} />}
        {example !== undefined && (
          <section aria-labelledby="example">
            <h2 id="example">How it reads</h2>
            <p class="quiet">From Dana to Ana, in practice.</p>
            <NoteText {...example} />
          </section>
        )}
        <FieldList
          fields={noteFields}
          facts={noteExampleFacts(channel)}
          instead='{{ takeaway.issue | default: "what we discussed" }}'
        >
          Write a field in double braces where its words belong. What is not known for a note is
          asked for there, and never left blank.
        </FieldList>
      </aside>
    </div>
  )
}

const kinds = noteKinds.map((value) => ({ value, word: capitalized(kindWords[value]) }))
const stationeries = channels.map((value) => ({ value, word: stationeryWords[value] }))

type RemoveProps = { readonly id: string; readonly name: string }

export const RemoveNoteTemplate = ({ id, name }: RemoveProps) => (
  <details class="after screen-only">
    <summary>Remove this note</summary>
    <p>
      “<bdi>{name}</bdi>” is removed for good. Such notes are what Sincerely proposes again; words
      kept for one note stay.
    </p>
    <Form action={`/settings/notes/${id}/removal`}>
      <div class="actions">
        <Button weight="second">Remove it</Button>
      </div>
    </Form>
  </details>
)
