// The words of the note where they stand, to be changed: on the same paper, kept while one types.
import type { NoteComposed } from '#app/compose-note.ts'
import type { NoteFindings } from '#app/note-findings.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Area, Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { Checked } from './checked.tsx'
import { Findings } from './findings.tsx'
import { WouldRead } from './would-read.tsx'

type NoteWordsProps = {
  readonly composed: NoteComposed
  readonly checked: NoteFindings
  readonly path: string
  readonly filled: Filled
}

export const NoteWords = ({ composed, checked, path, filled }: NoteWordsProps) => {
  const { channel, leftOut, own } = composed
  const about = { channel, without: leftOut.join(',') }
  return (
    <>
      <Form
        action={`${path}/words`}
        filled={filled}
        class="own-note"
        autosave={{ id: 'beside-words' }}
      >
        <div class={`sheet letter writing-on ${channel}`}>
          {channel === 'email' && <Field of={filled} name="subject" label="Subject" />}
          <Area
            of={filled}
            name="text"
            label="The note, from its salutation to your name"
            hint="An empty line begins a new paragraph."
            rows={16}
            ownWords
          />
        </div>
        <div class="actions">
          <Button>Keep it and see the page</Button>
          <Button weight="second" name="as" value="template">
            Keep it as my own template
          </Button>
        </div>
        <Checked action={`${path}/checks`}>
          <Findings findings={checked.findings} text={lines(filled.value('text'))} />
        </Checked>
        <div id="beside-words" class="beside-words">
          <WouldRead own={own} />
        </div>
        {hidden(about)}
      </Form>
      {own?.by === 'words' && (
        <Form action={`${path}/words/proposed`} class="after">
          {hidden(about)}
          <Button weight="plain">Back to what Sincerely proposes</Button>
        </Form>
      )}
    </>
  )
}

function lines(text: string): string {
  return text.replace(/\r\n?/g, '\n')
}

function hidden(about: Readonly<Record<string, string>>) {
  return Object.entries(about).map(([name, value]) => (
    <input type="hidden" name={name} value={value} />
  ))
}
