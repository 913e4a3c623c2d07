// The letter exactly as it will be read: on paper with its head, as an email with its subject.
import type { Channel } from '#core/journal/entry.ts'
import type { Written } from '#core/words/written.ts'

export type LetterHead = {
  readonly sender: readonly string[]
  readonly date: string
  readonly recipient: readonly string[]
}

type LetterProps = {
  readonly note: Written
  readonly channel: Channel
  readonly head: LetterHead
}

export const Letter = ({ note, channel, head }: LetterProps) => (
  <article class={`sheet letter ${channel}`} aria-label="The note" id="note">
    {channel === 'email' && note.subject && (
      <p class="subject">
        <span class="quiet">Subject:</span> {note.subject}
      </p>
    )}
    {(channel === 'letter' || channel === 'handwritten') && <Head {...head} />}
    <p>{note.salutation}</p>
    {note.paragraphs.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
    <p class="closing">{note.closing}</p>
    <p class={channel === 'letter' ? 'signature block' : 'block'}>{note.signature}</p>
    <div hidden id="note-text">
      {note.text}
    </div>
  </article>
)

const Head = ({ sender, date, recipient }: LetterHead) => (
  <>
    <p class="block">{sender.join('\n')}</p>
    <p>{date}</p>
    <p class="block">{recipient.join('\n')}</p>
  </>
)
