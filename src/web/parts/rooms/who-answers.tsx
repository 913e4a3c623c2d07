// The way from the script for one who answers to that for another.
import { reaches, type Reached } from '#core/words/script.ts'
import { reachedWords } from '../../forms/call-words.ts'

type WhoAnswersProps = { readonly path: string; readonly reached: Reached }

export const WhoAnswers = ({ path, reached }: WhoAnswersProps) => (
  <nav class="who-answers" aria-label="Who answers?">
    <ul>
      {reaches.map((one) => (
        <li>
          <a href={`${path}?reached=${one}`} aria-current={one === reached ? 'page' : undefined}>
            {reachedWords[one]}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
