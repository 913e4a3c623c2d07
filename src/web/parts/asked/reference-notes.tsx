// A note to each of those who are named: that a call may come, and what is worth telling.
import type { ReferenceChosen } from '#app/compose-references.ts'
import { filledFrom, type Filled } from '../../forms/filled.ts'
import { briefField } from '../../forms/named.ts'
import type { Numbers } from '../../numbers.ts'
import { Button } from '../button.tsx'
import { Area } from '../field.tsx'
import { Form } from '../form.tsx'
import { mailWith } from '../mail-with.ts'
import { WayOut } from '../way-out.tsx'

type Named = { readonly what: string; readonly references: readonly string[] }

type NotesProps = {
  readonly chosen: readonly ReferenceChosen[]
  readonly named: Named
  readonly path: string
  readonly numbers: Numbers
  /** What one of them should know, as it came back. */
  readonly brief: Filled | undefined
}

export const ReferenceNotes = ({ chosen, named, path, numbers, brief }: NotesProps) => (
  <section aria-labelledby="notes">
    <h2 id="notes">Tell them that a call may come</h2>
    <p class="quiet">
      Nobody likes to be called unprepared. A few lines are enough: who may call, about what, and
      what would help.
    </p>
    <ul class="lines notes">
      {chosen.map((one) => (
        <NoteLine {...{ one, named, path, numbers, brief }} />
      ))}
    </ul>
  </section>
)

type LineProps = Omit<NotesProps, 'chosen'> & { readonly one: ReferenceChosen }

const NoteLine = ({ one, named, path, numbers, brief }: LineProps) => {
  const { reference, note, isAsked } = one
  const { id, name, agreedOn, email } = reference
  const phone = numbers(reference.phone ?? '')
  const hasAgreed = agreedOn !== undefined
  return (
    <li>
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <details>
        <summary aria-label={`${sayNote(note.by)}: ${name}`}>{sayNote(note.by)}</summary>
        {note.subject && <p class="quiet">Subject: {note.subject}</p>}
        <p class="serif words" id={`note-${id}`} dir="auto">
          {note.text}
        </p>
      </details>
      <div class="actions screen-only">
        {note.by === 'email' ? (
          <WayOut class="button" href={mailWith(email, note)} inPractice={email ?? ''}>
            <span class="aside-only">{name}: </span>Open in your mail program
          </WayOut>
        ) : (
          <WayOut class="button" href={`tel:${phone.dialled}`} inPractice={phone.said}>
            Call {phone.said}
          </WayOut>
        )}
        {note.by === 'email' && (
          <button
            class="button script-only"
            type="button"
            data-copy={`note-${id}`}
            aria-live="polite"
            aria-label={`Copy the text: ${name}`}
          >
            Copy the text
          </button>
        )}
        {isAsked ? (
          <span class="quiet">You were in touch today.</span>
        ) : (
          <Form action={`${path}/asked`}>
            <Chosen {...{ id, named }} />
            <Button weight="second" about={`${sayDone(hasAgreed)}: ${name}`}>
              {sayDone(hasAgreed)}
            </Button>
          </Form>
        )}
        {!hasAgreed && (
          <Form action={`${path}/agreed`}>
            <Chosen {...{ id, named }} />
            <Button weight="second" about={`They agree: ${name}`}>
              They agree
            </Button>
          </Form>
        )}
      </div>
      <Brief {...{ one, named, path }} brief={brief?.value('who') === id ? brief : undefined} />
    </li>
  )
}

type BriefProps = Pick<LineProps, 'one' | 'named' | 'path' | 'brief'>

const Brief = ({ one, named, path, brief }: BriefProps) => {
  const { id, name } = one.reference
  const field = briefField(id)
  const filled = brief ?? filledFrom({ [field]: one.know ?? '' })
  return (
    <details class="screen-only" open={brief !== undefined}>
      <summary aria-label={`What ${name} should know of this position`}>
        What they should know of this position
      </summary>
      <Form action={`${path}/briefing`} filled={filled}>
        <Chosen {...{ id, named }} />
        <Area of={filled} name={field} label={`Said as you would write it to ${name}`} ownWords />
        <div class="actions">
          <Button weight="second" about={`Put it into the note to ${name}`}>
            Put it into the note
          </Button>
        </div>
      </Form>
    </details>
  )
}

/** Whom the form is about, and who is chosen on the page. */
const Chosen = ({ id, named }: { readonly id: string; readonly named: Named }) => (
  <>
    <input type="hidden" name="who" value={id} />
    <NamedFields named={named} />
  </>
)

export const NamedFields = ({ named }: { readonly named: Named }) => (
  <>
    <input type="hidden" name="what" value={named.what} />
    <input type="hidden" name="chosen" value="yes" />
    {named.references.map((reference) => (
      <input type="hidden" name="reference" value={reference} />
    ))}
  </>
)

function sayNote(by: 'email' | 'phone'): string {
  return by === 'email' ? 'The note' : 'What you say on the phone'
}

function sayDone(hasAgreed: boolean): string {
  return hasAgreed ? 'I have told them' : 'I have asked them'
}
