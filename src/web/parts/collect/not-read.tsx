// What of a file could not be read, by line; the rest was.
import type { Broken } from '#capture/found.ts'

const shown = 10

export const NotRead = ({ broken }: { readonly broken: readonly Broken[] }) =>
  broken.length === 0 ? null : (
    <section class="not-read" aria-labelledby="not-read">
      <h2 id="not-read">
        {broken.length === 1
          ? 'One part could not be read'
          : `${broken.length} parts could not be read`}
      </h2>
      <ul>
        {broken.slice(0, shown).map(({ line, sentence }) => (
          <li>
            {line !== undefined && `Line ${line}: `}
            {sentence}
          </li>
        ))}
      </ul>
      {broken.length > shown && <p class="quiet">and {broken.length - shown} more</p>}
    </section>
  )
