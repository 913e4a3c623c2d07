// The writing room as it looks: the stationery, the prompts on one side, the sheet on the other.
import type { NoteComposed } from '#app/compose-note.ts'
import type { NoteFindings } from '#app/note-findings.ts'
import type { MailShown } from '#app/outbox/mail-shown.ts'
import { suggested } from '#core/plan/because.ts'
import { sayStep } from '#core/plan/say-step.ts'
import type { Written } from '#core/words/written.ts'
import type { Filled } from '../../forms/filled.ts'
import type { Mailing } from '../../forms/mailing.ts'
import { wayBack } from '../../place.ts'
import { Done } from '../done.tsx'
import type { Clock } from '../outbox/say-mail.ts'
import { MetSince } from './met-since.tsx'
import { NoteGoing } from './note-going.tsx'
import { NoteParts } from './note-parts.tsx'
import { NoteWaiting } from './note-waiting.tsx'
import { NoteWords } from './note-words.tsx'
import { SendNote } from './send-note.tsx'
import { SheetPage } from './sheet-page.tsx'
import { Sentence } from '../sentence.tsx'
import { SoFar } from './so-far.tsx'
import { Stationeries } from './stationeries.tsx'
import { Title } from '../title.tsx'
import { Warnings } from './warnings.tsx'

type WritingProps = {
  readonly composed: NoteComposed
  /** What is to be put right in it. */
  readonly checked: NoteFindings
  /** By post or by email: what is known of the way. */
  readonly advice: string | undefined
  readonly path: string
  /** The form of the prompts, that of the sending, and that of the reason to send it all the same. */
  readonly parts: Filled
  readonly sending: Filled
  readonly anyway: Filled
  /** The note as it was shown, where the form of the sending came back. */
  readonly shown: Written | undefined
  /** The form of the words, where one changes them. */
  readonly words: Filled | undefined
  /** Of an email: how it can be sent from here. */
  readonly mailing: Mailing | undefined
  /** It was sent off already. */
  readonly going: { readonly mail: MailShown; readonly clock: Clock } | undefined
  readonly done: string | undefined
}

export const Writing = (props: WritingProps) => {
  const { composed, checked, advice, path, parts, sending, anyway, shown, words } = props
  const { done, mailing, going } = props
  const { case: kase, contact, step, kind, channel, leftOut, warnings } = composed
  const note = shown ?? writtenIn(composed)
  const asksHandwriting = kind === 'thank-you' && kase.candidate.post === undefined
  // A draft is to be seen before anything else is asked.
  const isDraft = composed.own?.by === 'words' && composed.own.words.draftedBy !== undefined
  const isWhole = note !== undefined && (!asksHandwriting || isDraft)
  const prompts = (
    <div class="prompts">
      {!going && (
        <NoteParts
          {...{ composed, path, asksHandwriting, isWhole }}
          filled={parts}
          at={mailing?.time.filled.value('at')}
        />
      )}
      <SoFar {...composed} />
    </div>
  )
  // What is read first stands first: the note, or what it still needs.
  const sheetFirst =
    going !== undefined ||
    ((isWhole || words !== undefined) && parts.errors.size + parts.others.size === 0)
  return (
    <>
      <Done done={done} />
      <MetSince {...composed} />
      <Title
        from={wayBack(kase.application)}
        lead={warnings.length === 0 ? step?.because : undefined}
      >
        <Sentence names={[contact.name]}>
          {step ? sayStep({ ...step, channel }, contact.name) : `A note to ${contact.name}`}
        </Sentence>
      </Title>
      <Warnings warnings={warnings} />
      <div class={going ? 'stack-wide' : 'writing'}>
        {kind !== 'check-in' && !going && (
          <Stationeries
            {...{ channel, leftOut, advice }}
            path={words ? `${path}/words` : path}
            suggested={suggestion(composed)}
          />
        )}
        {!sheetFirst && prompts}
        <div class="sheet-side" id="note">
          {going ? (
            <NoteGoing {...going} />
          ) : words ? (
            <>
              <NoteWords {...{ composed, checked, path }} filled={words} />
              {note && <SheetPage {...composed} />}
            </>
          ) : isWhole ? (
            <SendNote {...{ composed, checked, note, path, anyway, mailing }} filled={sending} />
          ) : (
            <NoteWaiting {...{ composed, path }} />
          )}
        </div>
        {sheetFirst && prompts}
      </div>
    </>
  )
}

function writtenIn({ note }: NoteComposed): Written | undefined {
  return note.state === 'written' ? note : undefined
}

/** None where the plan would rather wait. */
function suggestion({ step, kind, warnings }: NoteComposed) {
  if (!step?.channel || warnings.length > 0) return undefined
  return { channel: step.channel, because: suggested(kind, step.channel) }
}
