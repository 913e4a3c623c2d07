// One entry of the story: when, what happened, and what they said to it.
import type { EntryShown } from '#app/get-application.ts'
import { sayClock } from '#core/days/say.ts'
import { sayMoment } from '#core/days/say-moment.ts'
import { clockOf } from '#core/days/zone.ts'
import { shownText } from '#core/mail/shown-text.ts'
import { sayHappened, wordsSaid } from '#core/journal/say-entry.ts'
import type { KeptEntry } from '#store/journal.ts'
import type { Moves } from '../steps/moves.ts'
import { Sentence } from '../sentence.tsx'

type StoryEntryProps = EntryShown & {
  readonly nameOf: (contact: string) => string
  readonly moves: Moves
  /** The candidate's own. */
  readonly zone: string
  /** As what it came. */
  readonly mail: string | undefined
}

export const StoryEntry = (props: StoryEntryProps) => {
  const { entry, takenBackAt, canBeTakenBack, nameOf, moves, zone, mail } = props
  const sentence = sayHappened(entry, nameOf)
  const said = wordsSaid(entry)
  const names = 'contact' in entry ? [nameOf(entry.contact)] : []
  const step = moves.stepFrom(entry.id)
  return (
    <li id={moves.ofEntry(entry.id)} class={takenBackAt === undefined ? '' : 'state-skipped'}>
      <div class="when">{sayClock(clockOf(entry.at, zone))}</div>
      <div>
        <p class="what">
          {step ? (
            <a href={`#${step}`}>
              <Sentence names={names}>{sentence}</Sentence>
            </a>
          ) : (
            <Sentence names={names}>{sentence}</Sentence>
          )}
        </p>
        {mail !== undefined && (
          <p class="screen-only">
            <a href={`/mail/${mail}`} aria-label={`Read the mail: ${sentence}`}>
              Read the mail
            </a>
          </p>
        )}
        {said !== undefined && <blockquote dir="auto">“{said}”</blockquote>}
        {entry.reason && <p class="because">Your reason: {entry.reason}</p>}
        {entry.words && <Words {...{ entry, sentence }} words={entry.words} />}
        {takenBackAt !== undefined && (
          <p class="quiet small">taken back {sayMoment(takenBackAt, zone)}</p>
        )}
      </div>
      {canBeTakenBack && (
        <p class="entry-actions screen-only">
          <a
            href={`/applications/${entry.application}/entries/${entry.id}/withdrawal`}
            aria-label={`Take back: ${sentence}`}
          >
            Take back
          </a>
        </p>
      )}
    </li>
  )
}

type WordsProps = {
  readonly entry: KeptEntry
  readonly sentence: string
  readonly words: string
}

const Words = ({ entry, sentence, words }: WordsProps) => {
  const word = wordsCalled[entry.type] ?? 'Your words'
  return (
    <details>
      <summary aria-label={`${word}: ${sentence}`}>{word}</summary>
      <p dir="auto" class="serif words">
        {shownText(words)}
      </p>
    </details>
  )
}

const wordsCalled: Partial<Record<KeptEntry['type'], string>> = {
  note: 'The note',
  reply: 'What they wrote',
  provided: 'What went',
}
