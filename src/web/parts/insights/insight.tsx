// One thing to see: a sentence, a drawing, what its colours mean, and the same numbers as a table.
import { Bars, type Bar, type Ink } from './bars.tsx'

type InsightProps = {
  readonly id: string
  readonly title: string
  /** What it comes to, in a sentence. */
  readonly lead: string
  readonly bars: readonly Bar[]
  readonly most: number
  /** The drawing in words, where its bars do not say it. */
  readonly told?: string
  readonly inks?: readonly (readonly [Ink, string])[]
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [name: string, ...cells: (number | string)[]])[]
  /** What is to be known of how it was counted. */
  readonly note?: string
}

export const Insight = (props: InsightProps) => {
  const { id, title, lead, bars, most, told, inks = [], columns, rows, note } = props
  return (
    <section class="insight" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <p>{lead}</p>
      {rows.length > 0 && (
        <>
          <div class="insight-sides">
            <figure>
              <Bars {...{ id, title, bars, most, told }} />
              {inks.length > 0 && <Inks inks={inks} />}
            </figure>
            <Counts {...{ title, columns, rows }} />
          </div>
          {note && <p class="quiet small">{note}</p>}
        </>
      )}
    </section>
  )
}

/** What the colours mean; whoever hears the page has it from the table. */
const Inks = ({ inks }: Required<Pick<InsightProps, 'inks'>>) => (
  <ul class="inks" aria-hidden="true">
    {inks.map(([ink, word]) => (
      <li>
        <svg width="12" height="12" focusable="false">
          <rect class={`ink-${ink}`} width="12" height="12" />
        </svg>{' '}
        {word}
      </li>
    ))}
  </ul>
)

const Counts = ({ title, columns, rows }: Pick<InsightProps, 'title' | 'columns' | 'rows'>) => (
  <table class="counts">
    <caption class="aside-only">{title}</caption>
    <thead>
      <tr>
        {columns.map((column) => (
          <th scope="col">{column}</th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map(([name, ...cells]) => (
        <tr>
          <th scope="row">{name}</th>
          {cells.map((cell) => (
            <td>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)
