// What is wrong with a script one wrote: each place, and what was expected there.
import type { Fault } from '#core/words/gaps.ts'
import { fieldId } from '../form.tsx'

type FaultsProps = { readonly faults: readonly Fault[]; readonly text: string }

export const Faults = ({ faults, text }: FaultsProps) => {
  const lines = text.replace(/\r\n?/g, '\n').split('\n')
  return (
    <section aria-labelledby="faults">
      <h2 id="faults">To put right</h2>
      <ul class="faults">
        {faults.map(({ line, column, sentence }) => (
          <li>
            <p>
              <a href={`#${fieldId('words')}`}>
                Line {line}, sign {column}
              </a>
            </p>
            <p class="of-line" dir="auto">
              {lines[line - 1]?.slice(0, column - 1)}
              <mark>{lines[line - 1]?.slice(column - 1)}</mark>
            </p>
            <p>{sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
