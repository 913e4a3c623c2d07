// What somebody wrote, as text alone: paragraphs that each keep their own direction, and links that show where they
// lead. Nothing of it is ever markup, and nothing is loaded.
import { shownText } from '#core/mail/shown-text.ts'
import { linksIn } from './links-in.ts'

/** What is longer than one reads at once is folded away behind its beginning. */
export const MailText = ({ children }: { readonly children: string }) => {
  const text = shownText(children)
  const end = text.length <= most ? text.length : endOfBeginning(text)
  return (
    <>
      <Paragraphs>{text.slice(0, end)}</Paragraphs>
      {end < text.length && (
        <details>
          <summary>Read on</summary>
          <Paragraphs>{text.slice(end).trimStart()}</Paragraphs>
        </details>
      )}
    </>
  )
}

const Paragraphs = ({ children: text }: { readonly children: string }) => (
  <>
    {text.split('\n\n').map((paragraph) => (
      <p dir="auto">
        {linksIn(paragraph).map((piece) =>
          piece.href === undefined ? (
            piece.text
          ) : (
            <a href={piece.href} rel="external nofollow noopener noreferrer">
              <bdi>{piece.text}</bdi>
            </a>
          ),
        )}
      </p>
    ))}
  </>
)

const most = 6_000

/** After a paragraph, a line or a word, where there is one. */
function endOfBeginning(text: string): number {
  const beginning = text.slice(0, most)
  const ends = ['\n\n', '\n', ' '].map((end) => beginning.lastIndexOf(end))
  return ends.find((at) => at > most / 2) ?? most
}
