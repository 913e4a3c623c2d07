// A script in reading size; its questions can be ticked off while talking.
import type { Script } from '#core/words/written.ts'

export const ScriptSheet = ({ script }: { readonly script: Script }) => (
  <article class="sheet script" aria-label={script.title}>
    <h2 class="quiet">{script.title}</h2>
    {script.lines.map((line) => (
      <p>{line}</p>
    ))}
    {script.questions.length > 0 && (
      <ul class="checks">
        {script.questions.map(({ text }) => (
          <li>
            <label class="tick">
              <input type="checkbox" />
              <span>{text}</span>
            </label>
          </li>
        ))}
      </ul>
    )}
    {script.closing.map((line) => (
      <p>{line}</p>
    ))}
    <p class="quiet about">About {script.seconds} seconds, read calmly.</p>
  </article>
)
