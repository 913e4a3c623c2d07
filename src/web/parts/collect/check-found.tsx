// Whoever was found in what was brought, a line or a sheet each, with what could not be read.
import type { Filled } from '../../forms/filled.ts'
import { mostShown } from '../../forms/found-rows.ts'
import type { Numbers } from '../../numbers.ts'
import type { Brought } from '../../waiting.ts'
import { Button } from '../button.tsx'
import { Done } from '../done.tsx'
import { Columns } from './columns.tsx'
import { Form } from '../form.tsx'
import { FoundMany } from './found-many.tsx'
import { FoundPerson } from './found-person.tsx'
import { NotRead } from './not-read.tsx'
import { Title } from '../title.tsx'

type CheckFoundProps = {
  readonly id: string
  readonly done: string | undefined
  readonly brought: Brought
  readonly numbers: Numbers
  readonly filled: Filled
  /** What is chosen for the columns of a table. */
  readonly chosen: Filled
}

export const CheckFound = ({ id, done, brought, numbers, filled, chosen }: CheckFoundProps) => {
  const { name, read, interview, picture, columns, unsure = [] } = brought
  const { people, broken } = read
  const isOne = people.length === 1
  const count = isOne ? 'one person' : `${people.length.toLocaleString('en')} people`
  return (
    <>
      <Done done={done} />
      <Title
        from={{
          href: interview ? `/import?interview=${interview}` : '/import',
          word: 'Bring in something else',
        }}
        lead={`Nothing is kept yet. ${whatToDo(people.length)}`}
      >
        {titleOf(people.length)}
      </Title>
      <p class="quiet found-in">
        <bdi>{name}</bdi>: {people.length === 0 ? 'nobody yet' : count}
      </p>
      {columns && <Columns {...{ id, columns, filled: chosen }} />}
      <NotRead broken={broken} />
      {people.length > 0 && (
        <Form action={`/import/${id}`} filled={filled} class={picture ? 'card-check' : ''}>
          {picture && (
            <p class="card-picture">
              <img src={`/import/${id}/picture`} alt="The card as it was photographed" />
            </p>
          )}
          <div>
            {people.length > mostShown ? (
              <FoundMany people={people} numbers={numbers} />
            ) : (
              people.map((person, row) => (
                <FoundPerson {...{ filled, row, person, alone: isOne, unsure }} />
              ))
            )}
          </div>
          {picture && (
            <label class="tick">
              <input type="checkbox" name="photo" value="yes" />
              <span>Keep the photo with them</span>
            </label>
          )}
          <div class="actions">
            <Button>{isOne ? 'Keep this person' : keepWord(people.length, count)}</Button>
          </div>
        </Form>
      )}
    </>
  )
}

/** Where there are ticks they say who is kept. */
function keepWord(people: number, count: string): string {
  return people > mostShown ? `Keep these ${count}` : 'Keep whoever is ticked'
}

function titleOf(people: number): string {
  if (people === 0) return 'What do the columns hold?'
  return people === 1 ? 'Is this right?' : 'Are these right?'
}

function whatToDo(people: number): string {
  if (people === 0) return 'Nobody can be told in this table until a column has their names.'
  if (people === 1) return 'Put right what was misread.'
  if (people > mostShown) return 'All of them can be taken back together later.'
  return 'Untick whom you do not want, and put right what was misread.'
}
