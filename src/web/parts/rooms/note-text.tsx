// A note as plain text, to be looked over.
import type { NoteExample } from '#app/list-note-templates.ts'

export const NoteText = ({ subject, text }: NoteExample) => (
  <div class="sheet script-text" dir="auto">
    {subject !== undefined && (
      <p>
        <strong>{subject}</strong>
      </p>
    )}
    <p>{text}</p>
  </div>
)
