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
        {faults.map((fault) => (
          <li>
            <p>
              <a href={`#${fieldId('words')}`}>
                Line {fault.line}, sign {fault.column}
              </a>
            </p>
            <OfLine {...fault} text={lines[fault.line - 1] ?? ''} />
            <p>{fault.sentence}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const OfLine = ({ column, found, text }: Fault & { readonly text: string }) => {
  const end = column - 1 + (found.split('\n')[0] ?? '').length
  return (
    <p class="of-line" dir="auto">
      {text.slice(0, column - 1)}
      <mark>{text.slice(column - 1, end)}</mark>
      {text.slice(end)}
    </p>
  )
}
