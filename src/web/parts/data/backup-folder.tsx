// Another folder for backups: one that is synced, or on another disk.
import type { Filled } from '../../forms/filled.ts'
import { Button } from '../button.tsx'
import { Field } from '../field.tsx'
import { Form } from '../form.tsx'

export const BackupFolder = ({ filled }: { readonly filled: Filled }) => (
  <Form action="/settings/data/folder" filled={filled}>
    <div class="fields">
      <Field
        of={filled}
        name="folder"
        label="Folder"
        hint="One that is synced, or on another disk, outlives this computer. Left empty, they lie beside the data."
      />
    </div>
    <div class="actions">
      <Button weight="second">Keep them there</Button>
    </div>
  </Form>
)
