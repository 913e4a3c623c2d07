// What letters and calls will ask for and is not known yet, said once, with what each is for.
import type { Settings } from '#store/settings.ts'
import { fieldId } from '../form.tsx'

export const StillMissing = ({ known }: { readonly known: Settings }) => {
  const missing = wanted.filter(({ name }) => known[name] === undefined)
  if (missing.length === 0) return null
  return (
    <div class="still-missing screen-only">
      <p>
        {missing.length === 1 ? 'One thing' : 'A few things'} your letters and calls will ask for,
        sooner or later:
      </p>
      <ul>
        {missing.map(({ name, word, because }) => (
          <li>
            <a href={`#${fieldId(name)}`}>{word}</a>, {because}
          </li>
        ))}
      </ul>
    </div>
  )
}

const wanted = [
  {
    name: 'currentPosition',
    word: 'What you do now',
    because: 'since the first letter speaks from there.',
  },
  {
    name: 'phone',
    word: 'Your phone number',
    because: 'since every voicemail says it, so that they can call back.',
  },
  {
    name: 'address',
    word: 'Your postal address',
    because: 'since it stands at the head of a letter by post.',
  },
] as const
