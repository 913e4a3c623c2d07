// Getting a note out of the house: copied, printed or opened in the mail program; then marked as sent.
import type { Contact } from '#core/case/case.ts'
import type { Channel } from '#core/journal/entry.ts'
import type { Warning } from '#core/plan/guard.ts'
import type { Written } from '#core/words/written.ts'
import type { Leavable } from '../forms/left-out.ts'
import type { Filled } from '../forms/filled.ts'
import { Button } from './button.tsx'
import { Form } from './form.tsx'
import { LeftOut } from './needs.tsx'
import { roomPath } from './room-path.ts'
import { Reason } from './warnings.tsx'
import { WayOut } from './way-out.tsx'

type SendNoteProps = {
  readonly path: string
  readonly channel: Channel
  readonly note: Written
  readonly leftOut: readonly Leavable[]
  readonly contact: Contact
  readonly filled: Filled
  readonly warnings: readonly Warning[]
  /** Whether it is made of parts that can be changed beside it. */
  readonly changeable: boolean
}

export const SendNote = ({
  path,
  channel,
  leftOut,
  note,
  contact,
  filled,
  warnings,
  changeable,
}: SendNoteProps) => (
  <div class="stack">
    <h2>{titles[channel]}</h2>
    <p class="quiet">{hints[channel]}</p>
    <div class="actions">
      {channel === 'email' && (
        <WayOut
          class="button"
          href={mailto(contact.email, note)}
          inPractice="In practice nothing is sent: it is enough to say that you did."
        >
          Open in your mail program
        </WayOut>
      )}
      <button class="button" type="button" data-copy="note-text" hidden>
        Copy the text
      </button>
      {channel !== 'email' && (
        <button class="button" type="button" data-print hidden>
          Print it
        </button>
      )}
    </div>
    <Form action={`${path}/sent`} filled={filled}>
      <LeftOut parts={leftOut} />
      <Reason {...{ warnings, filled }} label="Why do you send it all the same?" />
      <input type="hidden" name="channel" value={channel} />
      <p>Once it is on its way:</p>
      <div class="actions">
        <Button>{sent[channel]}</Button>
      </div>
    </Form>
    {changeable && (
      <p class="small">
        <a href={`${roomPath(path, channel, leftOut)}&change=yes`}>Change what the note says</a>
      </p>
    )}
  </div>
)

function mailto(email: string | undefined, note: Written): string {
  const body = encodeURIComponent(note.text.replaceAll('\n', '\r\n'))
  const subject = note.subject ? `subject=${encodeURIComponent(note.subject)}&` : ''
  return `mailto:${encodeURIComponent(email ?? '').replace('%40', '@')}?${subject}body=${body}`
}

const titles: Readonly<Record<Channel, string>> = {
  handwritten: 'Write it by hand',
  card: 'Write it on a card',
  letter: 'Print and sign it',
  email: 'Send it from your mailbox',
}

const hints: Readonly<Record<Channel, string>> = {
  handwritten: 'Nothing makes a better impression. Copy it in ink, with an envelope to match.',
  card: 'Short enough for a thank-you card, written by hand.',
  letter: 'Print it on good paper and sign it by hand.',
  email: 'The easiest way, and the one that arrives today.',
}

const sent: Readonly<Record<Channel, string>> = {
  handwritten: 'I have posted the letter',
  card: 'I have posted the card',
  letter: 'I have posted the letter',
  email: 'I have sent the email',
}
