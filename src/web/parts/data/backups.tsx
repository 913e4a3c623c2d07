// The backups there are, where they go, and one more at a click.
import type { KeptBackup } from '#store/engines/backups.ts'
import type { BackupChoices } from '#store/engines/backup-choices.ts'
import type { BeatFault } from '#app/beat-faults.ts'
import type { Filled } from '../../forms/filled.ts'
import { addressOf, sayBackup, sayMoment, saySize, type Here } from '../../forms/say-backup.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { BackupEncryption } from './backup-encryption.tsx'
import { BackupFolder } from './backup-folder.tsx'

export type BackupsProps = {
  readonly backups: readonly KeptBackup[]
  readonly choices: BackupChoices
  /** Where they go. */
  readonly folder: string
  readonly fault: BeatFault | undefined
  readonly here: Here
  readonly filled: { readonly folder: Filled; readonly encryption: Filled }
}

export const Backups = (props: BackupsProps) => {
  const { backups, choices, folder, fault, here, filled } = props
  return (
    <div class="stack">
      {fault && (
        <p class="notice warn" role="note">
          {fault.because}
        </p>
      )}
      <p>
        {sayLast(backups, here)} One is made each day while Sincerely runs, and before each upgrade;
        the last seven days and four weeks are kept, in <code class="path">{folder}</code>.
      </p>
      <Form action="/settings/data/backups">
        <div class="actions">
          <Button weight="second">Back up now</Button>
        </div>
      </Form>
      {backups.length > 0 && (
        <ul class="devices">
          {backups.map((backup) => (
            <BackupLine {...{ backup, here }} />
          ))}
        </ul>
      )}
      <details open={filled.folder.errors.size > 0}>
        <summary>Keep them elsewhere</summary>
        <BackupFolder filled={filled.folder} />
      </details>
      <details open={filled.encryption.errors.size > 0}>
        <summary>{choices.encryption ? 'They are encrypted' : 'Encrypt them'}</summary>
        <BackupEncryption filled={filled.encryption} isOn={choices.encryption !== undefined} />
      </details>
    </div>
  )
}

function sayLast(backups: readonly KeptBackup[], here: Here): string {
  const last = backups.find(({ isOwn, condition }) => isOwn && condition === 'good')
  return last
    ? `The last backup was made ${sayMoment(last.at, here)}, and looked through.`
    : 'There is no backup yet.'
}

const BackupLine = ({ backup, here }: { readonly backup: KeptBackup; readonly here: Here }) => {
  const when = sayMoment(backup.at, here)
  const about = sayBackup(backup)
  return (
    <li>
      <div>
        <strong class="number">{when.replace(/^t/, 'T')}</strong>
        <span class="quiet">
          {' '}
          {saySize(backup.size)}
          {about && `, ${about}`}
        </span>
      </div>
      <div class="actions">
        <a href={addressOf(backup, 'download')} download aria-label={`Download that of ${when}`}>
          Download
        </a>
        {backup.condition === 'good' && (
          <a href={addressOf(backup, 'restore')} aria-label={`Put back that of ${when}`}>
            Put it back
          </a>
        )}
      </div>
    </li>
  )
}
