// The side of the prompts: what the note is made of, there to be answered and to be put in other words.
import type { NoteComposed } from '#app/compose-note.ts'
import type { Need } from '#core/words/written.ts'
import { leavableOf, type Leavable } from '../../forms/left-out.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button, LinkButton } from '../button.tsx'
import { Form } from '../form.tsx'
import { Handwriting, Needs } from './needs.tsx'

type NotePartsProps = {
  readonly composed: NoteComposed
  readonly path: string
  readonly filled: Filled
  readonly asksHandwriting: boolean
  /** Whether the note stands beside it, whole. */
  readonly isWhole: boolean
  /** When it is to go out, as it was typed. */
  readonly at: string | undefined
}

export const NoteParts = (props: NotePartsProps) => {
  const { composed, path, filled, asksHandwriting, isWhole, at } = props
  const needs = partsOf(composed)
  if (needs.some(({ field }) => field === 'decisionBy')) return <NoDay {...composed} />
  if (needs.length === 0) return null
  return (
    <section class="note-parts screen-only" aria-labelledby="parts">
      <h2 id="parts">What it says</h2>
      <Form action={`${path}/parts`} filled={filled} autosave={{ id: 'note' }}>
        <input type="hidden" name="channel" value={composed.channel} />
        {at && <input type="hidden" name="at" value={at} />}
        <div class="fields">
          <Needs
            {...{ needs, filled }}
            below={(field) => <LeaveOut {...{ field, leftOut: composed.leftOut }} />}
          />
          {asksHandwriting && <Handwriting filled={filled} />}
        </div>
        <div class={isWhole ? 'actions' : 'actions bar'}>
          <Button weight={isWhole ? 'second' : 'first'}>
            {isWhole ? 'Change the note' : 'Write the note'}
          </Button>
          {leavableOf(lacksOf(composed)).length > 0 && (
            <Button weight="plain" name="leave" value="yes">
              Leave out what is empty
            </Button>
          )}
          {isWhole && (
            <a class="button plain phone-only" href="#note">
              Back to the note
            </a>
          )}
        </div>
      </Form>
    </section>
  )
}

/** A question about the decision is about the day they named for it. */
const NoDay = ({ interview, contact }: NoteComposed) => (
  <section class="note-parts stack" aria-labelledby="parts">
    <h2 id="parts">Which day did they name?</h2>
    <p>
      A note like this asks about a day that has passed, and none is known. If{' '}
      <bdi>{contact.name}</bdi> named one when you met, write it down with what you talked about.
    </p>
    <LinkButton href={`/interviews/${interview.id}/takeaways`}>Write the day down</LinkButton>
  </section>
)

/** What it lacks that is no question of it stands first. */
function partsOf({ note, questions, sheetNeeds }: NoteComposed): readonly Need[] {
  const asked = [...questions, ...sheetNeeds]
  const others = note.state === 'lacking' ? note.needs : []
  const needed = others.filter(({ field }) => !asked.some((one) => one.field === field))
  return [...needed.filter(isAskedHere), ...asked]
}

/** The rest of what a template lacks is said where the note would stand. */
export function isAskedHere({ field }: Need): boolean {
  return /^(?:takeaway|contact|application|candidate)\.|^decisionBy$/.test(field)
}

function lacksOf({ note }: NoteComposed): readonly Need[] {
  return note.state === 'lacking' ? note.needs : []
}

type LeaveOutProps = { readonly field: string; readonly leftOut: readonly Leavable[] }

const LeaveOut = ({ field, leftOut }: LeaveOutProps) => {
  const [part] = leavableOf([{ field, sentence: '' }])
  if (part === undefined || field !== `takeaway.${part}`) return null
  return (
    <label class="tick quiet small">
      <input
        type="checkbox"
        name="without"
        value={part}
        checked={leftOut.includes(part)}
        aria-label={`Leave this out of the note: ${leavableWords[part]}`}
      />
      <span>Leave this out of the note</span>
    </label>
  )
}

/** Said for those who hear the page, since it stands thrice on it. */
const leavableWords: Readonly<Record<Leavable, string>> = {
  interesting: 'what you learned',
  issue: 'the issue, and how you would handle it',
  expertise: 'which of your skills would help',
}
