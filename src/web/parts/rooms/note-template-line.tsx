// A note of one's own in the list of them: for what it is, whether it is used, and how it reads.
import type { NoteTemplateShown } from '#app/list-note-templates.ts'
import { kindWords, stationeryWords } from '../../forms/note-words.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { NoteText } from './note-text.tsx'

export const NoteTemplateLine = (template: NoteTemplateShown) => {
  const { id, name, kind, channel, isUsual, example } = template
  return (
    <li>
      <div>
        <h2 class="line-title">
          <a href={`/settings/notes/${id}/edit`}>
            <bdi>{name}</bdi>
          </a>
        </h2>
        <p class="quiet">
          {stationeryWords[channel]}: {kindWords[kind]}.{' '}
          {isUsual ? <strong>Used for such notes.</strong> : 'Not used.'}
        </p>
        {example === undefined ? (
          <p class="missing">
            It speaks of something that is not known any more; open it to see what.
          </p>
        ) : (
          <details>
            <summary>How it reads</summary>
            <NoteText {...example} />
          </details>
        )}
      </div>
      <Form action="/settings/notes/usual">
        <input type="hidden" name="note" value={id} />
        <input type="hidden" name="usual" value={isUsual ? '' : 'yes'} />
        <Button weight="plain" about={`${isUsual ? 'Do not use' : 'Use'} ${name}`}>
          {isUsual ? 'Do not use it' : 'Use it'}
        </Button>
      </Form>
    </li>
  )
}
