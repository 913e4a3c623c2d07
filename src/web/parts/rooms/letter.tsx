// The note exactly as it will be read: on paper with its head, as an email with its subject.
import type { NoteComposed } from '#app/compose-note.ts'
import { dayOf } from '#core/days/zone.ts'
import { paperOf } from '#core/words/paper.ts'
import { sayLetterDate } from '#core/words/say-date.ts'
import type { Written } from '#core/words/written.ts'

type LetterProps = { readonly composed: NoteComposed; readonly note: Written }

export const Letter = ({ composed, note }: LetterProps) => {
  const { channel, case: kase } = composed
  const paper = channel === 'email' ? '' : `paper ${papers[paperOf(kase.candidate.language)]}`
  return (
    <article
      class={`sheet letter ${channel} ${paper}`}
      aria-label="The note"
      lang={kase.candidate.language}
    >
      {channel === 'email' && <MailHead {...{ composed, note }} />}
      {(channel === 'letter' || channel === 'handwritten') && <PaperHead {...composed} />}
      {note.salutation && <p>{note.salutation}</p>}
      {note.paragraphs.map((paragraph) => (
        <p class="block">{paragraph}</p>
      ))}
      {note.closing && <p class="closing">{note.closing}</p>}
      {note.signature && (
        <p class={channel === 'letter' ? 'block signature' : 'block'}>{note.signature}</p>
      )}
      <div hidden id="note-text">
        {note.text}
      </div>
    </article>
  )
}

const papers = { a4: 'a4', letter: 'us-letter' } as const

const MailHead = ({ composed: { contact }, note }: LetterProps) => (
  <dl class="mail-head">
    <div>
      <dt>To</dt>
      <dd>{contact.email ?? <span class="quiet">no address yet</span>}</dd>
    </div>
    <div>
      <dt>Subject</dt>
      <dd>{note.subject}</dd>
    </div>
  </dl>
)

const PaperHead = ({ case: kase, contact }: NoteComposed) => {
  const { name, address, phone, email, timeZone, language } = kase.candidate
  const { title, address: theirs } = contact
  return (
    <>
      <Block lines={[name, ...(address?.lines ?? []), phone, email]} />
      <p>{sayLetterDate(dayOf(kase.now, timeZone), language)}</p>
      <Block lines={[contact.name, title, kase.application.company, ...(theirs?.lines ?? [])]} />
    </>
  )
}

const Block = ({ lines }: { readonly lines: readonly (string | undefined)[] }) => (
  <p class="block">{lines.filter((line) => line !== undefined).join('\n')}</p>
)
