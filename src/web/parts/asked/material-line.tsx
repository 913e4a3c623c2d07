// A file with its versions: each to be had again, and to whom it went.
import type { MaterialShown, VersionShown } from '#app/list-materials.ts'
import type { Day } from '#core/days/day.ts'
import { sayFarDay } from '#core/days/say.ts'
import type { Sent } from '#store/materials-sent.ts'
import { filledWith, type Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { fieldId, Form } from '../form.tsx'
import { sayFile } from './material-words.ts'
import { FileField } from './new-file.tsx'

type LineProps = {
  readonly material: MaterialShown
  readonly today: Day
  /** The form of a file, as it came back. */
  readonly filled: Filled
}

export const MaterialLine = ({ material, today, filled }: LineProps) => {
  const { id, name, versions } = material
  const isBack = filled.value('material') === id
  return (
    <li class="material">
      <h2>
        <bdi>{name}</bdi>
      </h2>
      <ol class="versions">
        {versions.map((version) => (
          <VersionLine {...{ version, name, today }} />
        ))}
      </ol>
      <details class="screen-only" open={isBack}>
        <summary aria-label={`A newer version of ${name}`}>A newer version</summary>
        <Form action="/materials" file filled={isBack ? filled : undefined}>
          <input type="hidden" name="material" value={id} />
          <FileField
            filled={isBack ? filled : filledWith()}
            id={isBack ? fieldId('file') : `newer-${id}`}
            label={`The file, as ${name}`}
          >
            The version before it stays, with whom it went to.
          </FileField>
          <div class="actions">
            <Button weight="second" about={`Keep this version of ${name}`}>
              Keep this version
            </Button>
          </div>
        </Form>
      </details>
    </li>
  )
}

type VersionProps = {
  readonly version: VersionShown
  readonly name: string
  readonly today: Day
}

const VersionLine = ({ version, name, today }: VersionProps) => {
  const { id, number, fileName, sent, removedAt } = version
  const about = `${name}, version ${number}`
  return (
    <li>
      <p>
        <strong>Version {number}</strong> <bdi>{fileName}</bdi>{' '}
        <span class="quiet">({sayFile(version)})</span>
      </p>
      {sent.length > 0 && (
        <ul class="sent-to">
          {sent.map((one) => (
            <SentLine {...{ one, about, today }} />
          ))}
        </ul>
      )}
      {removedAt === undefined ? (
        <div class="version-actions screen-only">
          <a href={`/materials/${id}/file`} download aria-label={`Download ${about}`}>
            Download
          </a>
          <details>
            <summary aria-label={`Remove ${about}`}>Remove</summary>
            <p>
              The file is removed for good.
              {sent.length > 0 && ' To whom it went stays noted here.'}
            </p>
            <Form action={`/materials/${id}/removal`}>
              <div class="actions">
                <Button weight="second" about={`Remove ${about} for good`}>
                  Remove it
                </Button>
              </div>
            </Form>
          </details>
        </div>
      ) : (
        <p class="quiet small">The file itself is removed.</p>
      )}
    </li>
  )
}

type SentProps = { readonly one: Sent; readonly about: string; readonly today: Day }

const SentLine = ({ one, about, today }: SentProps) => {
  const day = sayFarDay(one.on, today)
  return (
    <li>
      <span>
        {day}: to{' '}
        {one.contact !== undefined && one.name !== undefined && (
          <>
            <a href={`/people/${one.contact}`}>
              <bdi>{one.name}</bdi>
            </a>
            ,{' '}
          </>
        )}
        <a class="quiet" href={`/applications/${one.application}`}>
          <bdi>{one.position}</bdi> at <bdi>{one.company}</bdi>
        </a>
      </span>
      {one.entry === undefined && (
        <Form action={`/materials/${one.version}/sent/${one.id}/removal`} class="screen-only">
          <Button weight="plain" about={`Not so: ${about}, ${day}, to ${one.name ?? one.company}`}>
            Not so
          </Button>
        </Form>
      )}
    </li>
  )
}
