// What went out is said here: which people were named, which files went. Then the step is done.
import type { MaterialShown } from '#app/list-materials.ts'
import type { Contact } from '#core/case/case.ts'
import { asksForNothingElse } from '#core/references/asks-for-references.ts'
import type { Reference } from '#core/references/reference.ts'
import { fold } from '#core/words/fold.ts'
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Form } from '../form.tsx'
import type { StepAbout } from './give-references.tsx'
import { sayFile } from './material-words.ts'
import { NamedFields } from './reference-notes.tsx'

type SendProps = {
  readonly all: readonly MaterialShown[]
  readonly contact: Contact
  readonly about: StepAbout
  readonly path: string
  /** Who is named, where people are asked for. */
  readonly references: readonly Reference[] | undefined
  readonly filled: Filled
}

export const SendMaterial = ({ all, contact, about, path, references, filled }: SendProps) => {
  const { what } = about
  const files = <Files {...{ all, about, filled }} />
  const named = { what, references: references?.map(({ id }) => id) ?? [] }
  return (
    <Form action={path} filled={filled} class="after send-material">
      {references ? (
        <NamedFields named={named} />
      ) : (
        <input type="hidden" name="what" value={what} />
      )}
      {references && asksForNothingElse(what) ? (
        <details>
          <summary>A file goes with it</summary>
          {files}
        </details>
      ) : (
        files
      )}
      {!references && (
        <p class="small">
          <a href={`${path}?${new URLSearchParams({ what, with: 'people' })}`}>
            They want people who know my work
          </a>
        </p>
      )}
      <div class="actions screen-only">
        <Button>I have sent it</Button>
        <p class="small quiet">
          {references && references.length > 0 && (
            <>
              Named: <bdi>{references.map(({ name }) => name).join(', ')}</bdi>.{' '}
            </>
          )}
          It goes into the journal; nothing is sent to <bdi>{contact.name}</bdi> from here.
        </p>
      </div>
    </Form>
  )
}

const Files = ({ all, about, filled }: Pick<SendProps, 'all' | 'about' | 'filled'>) => {
  const add = `/materials?${new URLSearchParams(about)}`
  const options = all.flatMap(({ name, versions }) =>
    versions
      .filter(({ removedAt }) => removedAt === undefined)
      .map((version) => ({ name, version })),
  )
  if (options.length === 0) {
    return (
      <p>
        Kept among your materials it stands ready, and you know later which version went to whom:{' '}
        <a href={add}>add the file</a>. You can also send it as it is, and say so.
      </p>
    )
  }
  const likely = all.find(({ name }) => fold(about.what).includes(fold(name)))?.versions[0]?.id
  const isBack = filled.values('what').length > 0
  const values = (name: string) =>
    isBack ? filled.values(name) : name === 'version' && likely ? [likely] : []
  return (
    <>
      <Choice
        of={{ ...filled, values }}
        name="version"
        label="Which file do you send?"
        several
        options={options.map(({ name, version }) => ({
          value: version.id,
          word: `${name}, version ${version.number}`,
          hint: `${version.fileName} (${sayFile(version)})`,
          more: (
            <a
              href={`/materials/${version.id}/file`}
              download
              aria-label={`Download ${name}, version ${version.number}`}
            >
              Download
            </a>
          ),
        }))}
      />
      <p class="small">
        <a href={add}>Add another file</a>
      </p>
    </>
  )
}
