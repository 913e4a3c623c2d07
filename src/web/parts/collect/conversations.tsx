// What was talked about, a sheet for each person, and the date they named. On a phone one part is in sight at a
// time, with the ways to the others above it and to the next below; every part has an address of its own.
import { erasedName } from '#core/case/erased.ts'
import type { Child } from 'hono/jsx'
import type { Filled } from '../../forms/filled.ts'
import { Button, LinkButton } from '../button.tsx'
import { Area, Field, Select } from '../field.tsx'
import { prompts } from './prompts.ts'

type Person = {
  readonly id: string
  readonly name: string
  readonly title?: string | undefined
}

type ConversationsProps = { readonly filled: Filled; readonly people: readonly Person[] }

export const Conversations = ({ filled, people }: ConversationsProps) => {
  const parts = [...people.map(({ id, name }) => ({ id: `with-${id}`, name })), decision]
  return (
    <>
      {people.map((person, index) => (
        <Part {...{ parts, index }} legend={person.name}>
          <div class="sheet talk">
            <div class="talk-head" aria-hidden="true">
              <h2 dir="auto">{person.name}</h2>
              {person.title && (
                <p class="quiet" dir="auto">
                  {person.title}
                </p>
              )}
            </div>
            {prompts.map(({ field, question, hint }) => (
              <Area
                of={filled}
                name={`${person.id}-${field}`}
                label={question}
                hint={hint}
                ownWords
              />
            ))}
          </div>
        </Part>
      ))}
      <Part {...{ parts, index: people.length }} legend={whenDecided}>
        <DateNamed {...{ filled, people }} />
      </Part>
      <p class="line" data-said />
      <div class="actions">
        <Button>Keep this and write the notes</Button>
      </div>
    </>
  )
}

const whenDecided = 'Did they say when they will decide?'
const decision = { id: 'decision', name: 'Their decision' }

type PartProps = {
  readonly parts: readonly { readonly id: string; readonly name: string }[]
  readonly index: number
  readonly legend: string
  readonly children: Child
}

const Part = ({ parts, index, legend, children }: PartProps) => {
  const next = parts[index + 1]
  return (
    <fieldset class="group turn" id={parts[index]?.id}>
      <legend class="aside-only">{legend}</legend>
      <nav class="turns" aria-label="Parts of this page">
        <ul>
          {parts.map(({ id, name }, place) => (
            <li>
              <a href={`#${id}`} aria-current={place === index ? 'true' : undefined} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
      {next && (
        <p class="next-turn">
          <LinkButton href={`#${next.id}`}>
            Next: <bdi>{next.name}</bdi>
          </LinkButton>
        </p>
      )}
    </fieldset>
  )
}

const DateNamed = ({ filled, people }: ConversationsProps) => (
  <>
    <p class="label" aria-hidden="true">
      {whenDecided}
    </p>
    <p class="hint">If the day passes without news, you will ask them about it, and not before.</p>
    <div class="row">
      <Field of={filled} name="decisionBy" label="The day" type="date" />
      <Field of={filled} name="said" label="In their words" />
      {people.length > 1 && (
        <Select
          of={filled}
          name="decisionFrom"
          label="Who said so?"
          options={withErased(people, filled.value('decisionFrom'))}
        />
      )}
    </div>
  </>
)

/** Who named the day and was erased since stays who did. */
function withErased(people: ConversationsProps['people'], chosen: string) {
  const names = people.map(({ id, name }) => [id, name] as const)
  const isKnown = chosen === '' || people.some(({ id }) => id === chosen)
  return isKnown ? names : [...names, [chosen, erasedName] as const]
}
