// Backups that nobody reads without the passphrase, and the way back.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

type EncryptionProps = { readonly filled: Filled; readonly isOn: boolean }

export const BackupEncryption = ({ filled, isOn }: EncryptionProps) =>
  isOn ? (
    <div class="stack">
      <p>
        Whoever wants to read one needs the passphrase, you too: it is kept nowhere, and nobody can
        bring it back. Other programs open them with <code>age</code> and{' '}
        <a href="/settings/data/key" download>
          this key
        </a>
        , which asks for the passphrase.
      </p>
      <Form action="/settings/data/encryption-end">
        <div class="actions">
          <Button weight="second">Encrypt no more</Button>
        </div>
      </Form>
    </div>
  ) : (
    <Form action="/settings/data/encryption" filled={filled} secret>
      <div class="fields">
        <p>
          Before they go into a folder that others can read, such as a synced one. The passphrase is
          kept nowhere: without it nobody opens them, you neither. Write it down on paper.
        </p>
        <Field
          of={filled}
          name="phrase"
          label="Passphrase for backups"
          hint="Four or five words that do not belong together."
          type="password"
          autocomplete="new-password"
        />
        <Field
          of={filled}
          name="again"
          label="The same once more"
          type="password"
          autocomplete="new-password"
        />
      </div>
      <div class="actions">
        <Button weight="second">Encrypt from the next one on</Button>
      </div>
    </Form>
  )
