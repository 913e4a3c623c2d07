// What programs drafted and waits to be read over, one line each.
import type { DraftWaiting } from '#app/drafts/list-drafts.ts'
import { personPath, stepPath } from '#core/plan/step-path.ts'
import { kindWords } from '../forms/note-words.ts'
import { roomPath } from './rooms/room-path.ts'
import { Sentence } from './sentence.tsx'

const shown = 3

export const DraftsWaiting = ({ drafts }: { readonly drafts: readonly DraftWaiting[] }) => (
  <div class="screen-only">
    <Lines drafts={drafts.slice(0, shown)} />
    {drafts.length > shown && (
      <details>
        <summary>
          {drafts.length === shown + 1 ? 'One more draft' : `${drafts.length - shown} more drafts`}
        </summary>
        <Lines drafts={drafts.slice(shown)} />
      </details>
    )}
  </div>
)

const Lines = ({ drafts }: { readonly drafts: readonly DraftWaiting[] }) => (
  <ul class="mail-news">
    {drafts.map((draft) => (
      <li>
        <Sentence names={[draft.by, draft.contact.name]}>{`${sayDraft(draft)} `}</Sentence>
        <a href={pathOf(draft)} aria-label={`Read it over: ${sayDraft(draft)}`}>
          Read it over
        </a>
      </li>
    ))}
  </ul>
)

function sayDraft(draft: DraftWaiting): string {
  const { by, contact } = draft
  if (draft.what === 'note')
    return `${by} drafted your ${kindWords[draft.kind]} to ${contact.name}.`
  switch (draft.reached) {
    case 'answered':
      return `${by} drafted what you say to ${contact.name} on the phone.`
    case 'voicemail':
      return `${by} drafted your voicemail for ${contact.name}.`
    case 'colleague':
      return `${by} drafted what you say if a colleague of ${contact.name} answers.`
  }
}

function pathOf(draft: DraftWaiting): string {
  const about = { interview: draft.interview, contact: draft.contact.id }
  return draft.what === 'note'
    ? roomPath(stepPath({ ...about, kind: draft.kind }), draft.channel, [])
    : `${personPath(about)}/call?reached=${draft.reached}`
}
