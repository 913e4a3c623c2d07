// What is to be put right in a note, or looked at once more: each with its place, why, and the mend if there is one.
import { sayMend } from '#app/note-changes.ts'
import type { Finding } from '#core/checks/check.ts'
import { Button } from '../button.tsx'

type FindingsProps = {
  readonly findings: readonly Finding[]
  readonly text: string
  /** The form that the mends belong to, where it is not the one around. */
  readonly form?: string
}

export const Findings = ({ findings, text, form }: FindingsProps) => (
  <section class="findings" aria-labelledby="findings">
    <h2 id="findings">{headOf(findings)}</h2>
    {findings.length > 0 && (
      <ul>
        {findings.map((finding) => (
          <li class={finding.severity}>
            <p>
              <strong>{words[finding.severity]}</strong> {finding.sentence}
            </p>
            <Place {...{ finding, text }} />
            <Mends {...{ finding, text, form }} />
          </li>
        ))}
      </ul>
    )}
  </section>
)

const words = { error: 'To put right:', warning: 'Worth a look:' } as const

function headOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  if (findings.length === 0) return 'Nothing to put right'
  if (errors === 0) return 'Before it goes out'
  return errors === 1 ? 'One thing to put right' : `${errors} things to put right`
}

type PlaceProps = { readonly finding: Finding; readonly text: string }

/** The place with what stands around it. */
const Place = ({ finding: { at }, text }: PlaceProps) => {
  if (!at) return null
  const before = text.slice(0, at.start).split('\n').at(-1) ?? ''
  const after = text.slice(at.end).split('\n')[0] ?? ''
  return (
    <p class="of-line" dir="auto">
      {before.length > around ? `…${before.slice(-around).replace(/^\S*\s/, '')}` : before}
      <mark>{text.slice(at.start, at.end)}</mark>
      {after.length > around ? `${after.slice(0, around).replace(/\s\S*$/, '')} …` : after}
    </p>
  )
}

const around = 40

const Mends = ({ finding, text, form }: PlaceProps & { readonly form: string | undefined }) => {
  const { at, mend, rule } = finding
  if (!at) return null
  const found = text.slice(at.start, at.end)
  const place = sayMend({ start: at.start, found, text: mend?.text ?? found })
  const about = `“${found.length > 40 ? `${found.slice(0, 40)}…` : found}”`
  return (
    <p class="actions">
      {mend && (
        <Button
          weight="second"
          name="mend"
          value={place}
          form={form}
          about={`${mend.label}: ${about}`}
        >
          {mend.label}
        </Button>
      )}
      {form === undefined && (
        <button
          type="button"
          class="button plain script-only"
          data-place={place}
          aria-label={`Show it in the text: ${about}`}
        >
          Show it in the text
        </button>
      )}
      {rule === 'spelling' && (
        <Button
          weight="plain"
          name="know"
          value={found}
          form={form}
          about={`Know this word: ${about}`}
        >
          Know this word
        </Button>
      )}
    </p>
  )
}
