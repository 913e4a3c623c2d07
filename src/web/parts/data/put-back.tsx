// What would change if a backup were put back, said before it is done.
import type { RestorePreview } from '#app/backups/preview-restore.ts'
import type { Difference } from '#store/engines/contents.ts'
import type { Filled } from '../../forms/filled.ts'
import { counted, sayContents } from '../../forms/say-backup.ts'
import { Button, LinkButton } from '../button.tsx'
import { Choice } from '../choice.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'
import { sayList } from '../say-list.ts'

type PutBackProps = {
  /** The name of its file. */
  readonly name: string
  readonly isEncrypted: boolean
  readonly filled: Filled
  /** Not there until the passphrase of an encrypted one was typed. */
  readonly preview: RestorePreview | undefined
}

export const PutBack = ({ name, isEncrypted, filled, preview }: PutBackProps) => (
  <Form action="/settings/data/restore" filled={filled} class="sheet" secret={isEncrypted}>
    {preview && <Changes {...preview} />}
    {preview && preview.erasedSince > 0 && (
      <Choice
        of={filled}
        name="erased"
        label="Erased here since"
        hint={`The backup still holds ${preview.erasedSince === 1 ? 'one person or application' : `${preview.erasedSince} people and applications`} that you erased. Left as it is, this stays erased.`}
        several
        options={[{ value: 'back', word: 'Bring it back, too' }]}
      />
    )}
    <input type="hidden" name="backup" value={name} />
    {isEncrypted && (
      <Field
        of={filled}
        name="passphrase"
        label={preview ? 'Its passphrase, once more' : 'Its passphrase'}
        type="password"
        autocomplete="off"
      />
    )}
    <div class="actions">
      {preview ? (
        <Button name="sure" value="yes">
          Put it back
        </Button>
      ) : (
        <Button>See what would change</Button>
      )}
      <LinkButton weight="plain" href="/settings/data">
        Leave all as it is
      </LinkButton>
    </div>
  </Form>
)

const Changes = ({ contents, goes, comes }: RestorePreview) => (
  <div class="stack">
    <p>
      It holds {sayContents(contents)}
      {contents.entries > 0 &&
        ` and ${counted(contents.entries, 'entry', 'entries')} of the journal`}
      .
    </p>
    {goes && (
      <p>
        {isNothing(goes) ? (
          'All that is here now is in it, too.'
        ) : (
          <>
            Here now, and not in it: <strong>{sayDifference(goes)}</strong>. This would be gone from
            these pages.
          </>
        )}
      </p>
    )}
    {comes && !isNothing(comes) && (
      <p>
        In it, and not here any more: <strong>{sayDifference(comes)}</strong>. This would be back.
      </p>
    )}
    {!goes && (
      <p>The data that is here now cannot be read, so what would be lost cannot be said.</p>
    )}
    <p>
      What was changed since in what both have turns back, too. The data as it is now is kept beside
      it as a file, and nothing that is overdue by then goes out without your saying so. Every
      device is signed out.
    </p>
  </div>
)

function isNothing({ applications, people, entries }: Difference): boolean {
  return applications + people + entries === 0
}

/** `2 applications (Halvorsen Paper, Alder Mill), 3 people and 14 entries of the journal`. */
function sayDifference({ applications, people, entries, companies }: Difference): string {
  const more = applications - companies.length
  const named = [...companies, ...(more > 0 ? [`${more} more`] : [])]
  return sayList([
    ...(applications > 0 ? [`${counted(applications, 'application')} (${sayList(named)})`] : []),
    ...(people > 0 ? [people === 1 ? '1 person' : `${people} people`] : []),
    ...(entries > 0 ? [`${counted(entries, 'entry', 'entries')} of the journal`] : []),
  ])
}
