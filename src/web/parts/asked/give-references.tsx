// Whom to name to a company: chosen, then the sheet with them, and a note to each that a call may come.
import type { ReferencesComposed } from '#app/compose-references.ts'
import type { ReferenceShown } from '#app/list-references.ts'
import type { Contact } from '#core/case/case.ts'
import { sayDay } from '#core/days/say.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { namedPath } from '../../forms/named.ts'
import type { Numbers } from '../../numbers.ts'
import { Button, LinkButton } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { ReferenceNotes } from './reference-notes.tsx'
import { ReferenceSheet } from './reference-sheet.tsx'

export type StepAbout = {
  readonly interview: string
  readonly contact: string
  readonly what: string
}

type GiveProps = {
  readonly composed: ReferencesComposed
  readonly contact: Contact
  readonly about: StepAbout
  readonly path: string
  readonly numbers: Numbers
  /** What one of them should know, as it came back. */
  readonly brief: Filled | undefined
}

export const GiveReferences = (props: GiveProps) => {
  const { composed, contact, about, path, numbers, brief } = props
  const { all, chosen, sheet, mail, warnings } = composed
  const named = { what: about.what, references: chosen.map(({ reference }) => reference.id) }
  return (
    <div class="stack-wide after">
      <section aria-labelledby="whom">
        <h2 id="whom">Whom do you name?</h2>
        {all.length === 0 ? (
          <Nobody about={about} />
        ) : (
          <Choosing {...{ all, named, about, path }} />
        )}
      </section>
      {sheet && mail && (
        <section aria-labelledby="sheet">
          <h2 id="sheet">The sheet for them</h2>
          {warnings.length > 0 && (
            <div class="notice guard" role="note">
              <div>
                <p>
                  <strong>Before you name them:</strong>
                </p>
                {warnings.map((warning) => (
                  <p>{warning}</p>
                ))}
              </div>
            </div>
          )}
          <ReferenceSheet
            {...{ sheet, mail, contact }}
            pdf={namedPath(`${path}/references.pdf`, named)}
          />
        </section>
      )}
      {chosen.length > 0 && <ReferenceNotes {...{ chosen, named, path, numbers, brief }} />}
    </div>
  )
}

/** One comes back to where people are named, whatever they asked for. */
function addPath(about: StepAbout): string {
  return `/references/new?${new URLSearchParams({ ...about, with: 'people' })}`
}

const Nobody = ({ about }: Pick<GiveProps, 'about'>) => (
  <>
    <p>
      Nobody stands among your references yet. Add whoever has seen you work, and the sheet for the
      company is made from it, with a note to each of them.
    </p>
    <div class="actions after-line">
      <LinkButton weight="second" href={addPath(about)}>
        Add somebody who knows your work
      </LinkButton>
    </div>
  </>
)

type ChoosingProps = Pick<GiveProps, 'about' | 'path'> & {
  readonly all: readonly ReferenceShown[]
  readonly named: { readonly references: readonly string[] }
}

const Choosing = ({ all, named, about, path }: ChoosingProps) => {
  const values = (name: string) => (name === 'reference' ? named.references : [])
  return (
    <form method="get" action={`${path}#sheet`} class="fields">
      <input type="hidden" name="what" value={about.what} />
      <input type="hidden" name="chosen" value="yes" />
      <Choice
        of={{ ...filledWith(), values }}
        name="reference"
        label="Two or three are enough"
        several
        options={all.map((one) => ({
          value: one.reference.id,
          word: one.reference.name,
          hint: one.reference.relation,
          more: <Standing {...one} />,
        }))}
      />
      <div class="actions">
        <Button weight="second">Make the sheet with these</Button>
        <a href={addPath(about)}>Add somebody</a>
      </div>
    </form>
  )
}

/** What one has to know before naming them. */
const Standing = ({ reference, uses, tooOften }: ReferenceShown) => {
  const [last] = uses
  return (
    <>
      {reference.agreedOn === undefined && <span class="hint missing">Has not agreed yet.</span>}
      {tooOften ? (
        <span class="hint missing">{tooOften.because}</span>
      ) : (
        last && (
          <span class="hint">
            Last {last.kind === 'named' ? 'named to' : 'asked about'} <bdi>{last.company}</bdi>,{' '}
            {sayDay(last.on)}.
          </span>
        )
      )}
    </>
  )
}
