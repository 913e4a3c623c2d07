// A list filtered by typing: a field above it. Without script it is sent by its button; with one the list
// follows the keys. `list` is the id of what holds the list.
import { fieldId } from './form.tsx'

type FilterProps = {
  readonly action: string
  readonly list: string
  /** What was typed. */
  readonly words: string
  readonly label: string
}

export const Filter = ({ action, list, words, label }: FilterProps) => (
  <form class="filter screen-only" action={action} role="search" data-filter={list}>
    <label class="aside-only" for={fieldId('words')}>
      {label}
    </label>
    <input
      id={fieldId('words')}
      name="words"
      type="search"
      value={words}
      placeholder={label}
      autocomplete="off"
      dir="auto"
    />
    <button class="button">Find</button>
    <p class="aside-only" role="status" />
  </form>
)
