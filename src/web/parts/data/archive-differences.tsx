// Where what is here and what an archive says are not the same, side by side.
import type { ArchiveSeen } from '#app/archive/look-through.ts'

export const ArchiveDifferences = ({ differing }: Pick<ArchiveSeen, 'differing'>) => (
  <details>
    <summary>What is not the same</summary>
    <table class="unlike">
      <thead>
        <tr>
          <th scope="col">Which</th>
          <th scope="col">Here</th>
          <th scope="col">In the archive</th>
        </tr>
      </thead>
      <tbody>
        {differing.map(({ kind, here, there, fields }) => (
          <tr>
            <th scope="row">
              <bdi>{nameOf(there)}</bdi> <span class="quiet">{kind.words[0]}</span>
            </th>
            {[here, there].map((record) => (
              <td>
                {fields.map((field) => (
                  <div>
                    <span class="quiet">{wordOf(field)}:</span> <bdi>{say(record[field])}</bdi>
                  </div>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </details>
)

type Fields = Readonly<Record<string, unknown>>

/** By what one knows it. */
function nameOf(record: Fields): string {
  const { name, company, position, start } = record
  if (typeof name === 'string') return name
  if (typeof company === 'string') return `${company}, ${String(position)}`
  return typeof start === 'string' ? start.slice(0, 16).replace('T', ', ') : ''
}

/** `timeZone` is “time zone”. */
function wordOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function say(value: unknown): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.length > 200 ? `${text.slice(0, 200)}…` : text
}
