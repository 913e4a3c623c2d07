// The side of the sheet: the note as it will be read, what it lacks, and getting it out of the house. What is sent, or
// marked as sent, is what is shown here.
import type { NoteComposed } from '#app/compose-note.ts'
import type { NoteFindings } from '#app/note-findings.ts'
import type { Channel } from '#core/journal/entry.ts'
import type { Written } from '#core/words/written.ts'
import type { Filled } from '../../forms/filled.ts'
import type { Mailing } from '../../forms/mailing.ts'
import { wordsFields } from '../../forms/words-shown.ts'
import { Button } from '../button.tsx'
import { fieldId, Form } from '../form.tsx'
import { ByHand } from './by-hand.tsx'
import { DraftForms } from './drafted-by.tsx'
import { Findings } from './findings.tsx'
import { Letter } from './letter.tsx'
import { mendForm, SendAnyway } from './send-anyway.tsx'
import { GoesAt } from './goes-at.tsx'
import { Enclosed, readyFor, SendFrom, ToMailbox, WhatGoes } from './send-from.tsx'
import { roomPath } from './room-path.ts'
import { SheetPage } from './sheet-page.tsx'
import { Reason } from './warnings.tsx'
import { WhoseWords } from './whose-words.tsx'

type SendNoteProps = {
  readonly composed: NoteComposed
  readonly checked: NoteFindings
  readonly note: Written
  readonly path: string
  readonly filled: Filled
  /** The form of the reason to send it all the same. */
  readonly anyway: Filled
  /** Of an email. */
  readonly mailing: Mailing | undefined
}

export const SendNote = (props: SendNoteProps) => {
  const { composed, checked, note, path, filled, anyway, mailing } = props
  const { channel, leftOut, warnings } = composed
  const about = { channel, without: leftOut.join(',') }
  const { findings, isStopped } = checked
  const ready = mailing && readyFor(mailing, composed)
  return (
    <>
      {mailing?.time.filled.value('at') && <GoesAt {...{ composed, mailing, path }} />}
      <Form
        action={`${path}/sent`}
        filled={filled}
        id="sending"
        class={warnings.length > 0 ? 'sending guarded' : 'sending'}
      >
        <WhoseWords {...{ composed, path }} />
        <SheetPage {...composed} />
        <Letter {...{ composed, note }} />
        <div class="after-sheet screen-only">
          <Checks {...composed} />
          {findings.length > 0 && <Findings findings={findings} text={note.text} form={mendForm} />}
          {ready ? (
            <Enclosed {...{ composed, filled }} />
          ) : (
            <>
              <p class="quiet">{hints[channel]}</p>
              <ByHand {...{ composed, note, isStopped }} />
              {mailing && <ToMailbox {...mailing} />}
            </>
          )}
          <Reason {...{ warnings, filled }} label="Why do you send it all the same?" />
          <p class="small quiet phone-only">
            {ready && <WhatGoes {...{ composed, ready }} />}
            <After {...{ composed }} byHand={!ready} />
          </p>
        </div>
        {Object.entries({ ...wordsFields(note), ...about }).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class={ready ? 'bar from-here screen-only' : 'bar screen-only'}>
          {isStopped && (
            <a class="button first" href={roomPath(`${path}/words`, channel, leftOut)}>
              Put it right
            </a>
          )}
          {!isStopped &&
            (ready ? <SendFrom {...{ composed, ready, path }} /> : <Sent {...composed} />)}
          <p class="small quiet desk-only">
            {isStopped ? (
              'It is not marked as sent before that, unless you say below why it goes out as it is.'
            ) : (
              <>
                {ready && <WhatGoes {...{ composed, ready }} />}
                <After {...{ composed }} byHand={!ready} />
              </>
            )}
          </p>
          {composed.questions.length > 0 && (
            <a class="button plain phone-only" href="#parts">
              Change it
            </a>
          )}
        </div>
      </Form>
      {ready && ready.at === undefined && (
        <details class="other-way screen-only">
          <summary>Send it another way</summary>
          <div class="stack">
            <ByHand {...{ composed, note, isStopped }} />
            {!isStopped && (
              <p>
                <Sent {...composed} form="sending" />
              </p>
            )}
          </div>
        </details>
      )}
      <SendAnyway {...{ checked, path, note, about }} filled={anyway} />
      {composed.own?.by === 'words' && composed.own.words.draftedBy !== undefined && (
        <DraftForms draft="note-draft" words={`${path}/words`} about={about} />
      )}
    </>
  )
}

/** Says that one has sent it oneself. */
const Sent = ({ channel, form }: Pick<NoteComposed, 'channel'> & { readonly form?: string }) => (
  <Button form={form} weight={form ? 'second' : 'first'} name="by" value="hand">
    {sent[channel]}
  </Button>
)

/** What the sheet lacks beside its words, each a way to its field. */
const Checks = ({ sheetNeeds, channel }: NoteComposed) =>
  sheetNeeds.length === 0 ? null : (
    <ul class="checks" aria-label="What is still missing">
      {sheetNeeds.map(({ field }) => (
        <li>
          {lacking[field]}{' '}
          <a href={`#${fieldId(field)}`} aria-label={`Add it: ${wanted[field]}`}>
            Add it
          </a>
          {field === 'contact.address' && channel !== 'email' ? ', or choose email.' : ''}
        </li>
      ))}
    </ul>
  )

const wanted: Readonly<Record<string, string>> = {
  'contact.email': 'their email address',
  'contact.address': 'their postal address',
  'candidate.address': 'your own address',
}

const lacking: Readonly<Record<string, string>> = {
  'contact.email': 'Their email address is not known.',
  'contact.address': 'Their postal address is not known.',
  'candidate.address': 'Your own address, at the head of the letter, is not known.',
}

type AfterProps = { readonly composed: NoteComposed; readonly byHand: boolean }

/** What marking it as sent does, and what comes then. */
const After = ({ composed, byHand }: AfterProps) => {
  const { plan, interview, contact, case: kase } = composed
  const next = plan.steps.find(
    (step) =>
      step.kind === 'thank-you' &&
      step.interview === interview.id &&
      step.contact !== contact.id &&
      (step.state === 'due' || step.state === 'overdue'),
  )
  const name = kase.contacts.find(({ id }) => id === next?.contact)?.name
  return (
    <>
      {byHand && 'It goes into the journal in exactly these words; nothing is sent from here.'}
      {name && (
        <>
          {' '}
          Then comes the note to <bdi>{name}</bdi>.
        </>
      )}
    </>
  )
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
