// The sheet of references as it will be read, and the ways to get it out of the house.
import type { Contact } from '#core/case/case.ts'
import type { ReferenceMail, ReferenceSheet as Sheet } from '#core/words/reference-sheet.ts'
import { mailWith } from '../mail-with.ts'
import { WayOut } from '../way-out.tsx'

type SheetProps = {
  readonly sheet: Sheet
  readonly mail: ReferenceMail
  readonly contact: Contact
  /** Where the file is. */
  readonly pdf: string
}

export const ReferenceSheet = ({ sheet, mail, contact, pdf }: SheetProps) => (
  <>
    <article class="sheet references" aria-label="The sheet" lang={sheet.language}>
      <p class="sheet-name">{sheet.name}</p>
      <p class="block quiet">{sheet.details.join('\n')}</p>
      <p class="sheet-title">{sheet.heading}</p>
      <p class="quiet">{sheet.position}</p>
      {sheet.references.map(({ name, work, relation, ways }) => (
        <p class="block">
          <strong>
            <bdi>{name}</bdi>
          </strong>
          {['', ...(work === undefined ? [] : [work]), relation, ...ways].join('\n')}
        </p>
      ))}
      <div hidden id="mail-text">
        {mail.text}
      </div>
    </article>
    <div class="actions after-line screen-only">
      <a class="button" href={pdf} download>
        Download as PDF
      </a>
      <WayOut
        class="button"
        href={mailWith(contact.email, mail)}
        inPractice="In practice nothing is sent: it is enough to say that you did."
      >
        Open in your mail program
      </WayOut>
      <button class="button script-only" type="button" data-copy="mail-text" aria-live="polite">
        Copy the email
      </button>
    </div>
    {foreign.test(JSON.stringify(sheet)) && (
      <p class="quiet small">
        Some letters here are not in the fonts that come with Sincerely. The PDF takes them from the
        fonts of this computer, so look at it once before you send it.
      </p>
    )}
    {contact.email === undefined && (
      <p class="quiet small">
        The email address of <bdi>{contact.name}</bdi> is not known here.
      </p>
    )}
  </>
)

const foreign =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]/u
