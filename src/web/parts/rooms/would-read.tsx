// Own words stay when what they began from would read otherwise by now; each difference can be taken over or left.
import type { OwnNote } from '#app/compose-note.ts'
import { keyOf } from '#app/note-changes.ts'
import type { Difference } from '#core/words/differences.ts'
import { Button } from '../button.tsx'

export const WouldRead = ({ own }: { readonly own: OwnNote | undefined }) => {
  if (own?.by !== 'words') return null
  const { differences, changed } = own
  if (differences.length + changed.length === 0) return null
  return (
    <section aria-labelledby="would-read">
      <h2 id="would-read">Since you wrote this</h2>
      <ul class="differences">
        {differences.map((one) => (
          <li>
            <Reads {...one} />
            <p class="actions">
              <Button
                weight="second"
                name="take"
                value={keyOf(one)}
                about={`Take it over: ${saidOf(one)}`}
              >
                Take it over
              </Button>
              <Button
                weight="plain"
                name="leave"
                value={keyOf(one)}
                about={`Keep mine: ${saidOf(one)}`}
              >
                Keep mine
              </Button>
            </p>
          </li>
        ))}
        {changed.map((sentence) => (
          <li>{sentence}</li>
        ))}
      </ul>
    </section>
  )
}

const Reads = ({ part, mine, now }: Difference) => {
  const what = part === 'subject' ? 'The subject' : 'This'
  if (mine === undefined)
    return (
      <>
        <p>There would be one more paragraph now:</p>
        <Quoted>{now ?? ''}</Quoted>
      </>
    )
  if (now === undefined)
    return (
      <>
        <p>This would not be in it any more:</p>
        <Quoted>{mine}</Quoted>
      </>
    )
  const { before, changed, after } = apart(mine, now)
  return (
    <>
      <Quoted>{mine}</Quoted>
      <p>{what} would now read:</p>
      <Quoted>
        {before}
        <mark>{changed}</mark>
        {after}
      </Quoted>
    </>
  )
}

const Quoted = ({ children }: { readonly children: unknown }) => (
  <blockquote class="said" dir="auto">
    {children}
  </blockquote>
)

function saidOf({ mine, now }: Difference): string {
  const text = mine ?? now ?? ''
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`
}

/** Where the other text is another, to whole words. */
function apart(one: string, other: string) {
  const [ones, others] = [one, other].map((text) => text.split(/(?<=\s)/)) as [string[], string[]]
  let start = 0
  while (start < others.length && ones[start] === others[start]) start += 1
  let end = others.length
  for (let back = ones.length; end > start && back > start; back -= 1, end -= 1)
    if (ones[back - 1] !== others[end - 1]) break
  return {
    before: others.slice(0, start).join(''),
    changed: others.slice(start, end).join(''),
    after: others.slice(end).join(''),
  }
}
