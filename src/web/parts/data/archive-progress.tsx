// How far an archive is, looked over or brought in. The page loads itself anew, so that it needs no script.
import type { ArchiveStage } from '../../archives.ts'
import { Button } from '../button.tsx'
import { Form } from '../form.tsx'
import { Title } from '../title.tsx'

type Props = {
  readonly stage: Extract<ArchiveStage, { readonly done: number }>
  readonly path: string
}

export const ArchiveProgress = ({ stage: { name, done, all }, path }: Props) => (
  <>
    <Title lead={sayProgress(name, done, all)}>
      {name === 'looking' ? 'Looking it over' : 'Bringing it in'}
    </Title>
    <progress {...(all > 0 && { value: done, max: all })} aria-label="How far it is" />
    <Form action={`${path}/stop`}>
      <div class="actions">
        <Button weight="second">Stop, and keep nothing of it</Button>
      </div>
    </Form>
  </>
)

function sayProgress(name: 'looking' | 'bringing', done: number, all: number): string {
  if (all === 0) return 'Each part is compared with its checksum first.'
  if (done === all && name === 'bringing')
    return 'All of it is read; now your plans are worked out.'
  return `${done.toLocaleString('en')} of ${all.toLocaleString('en')} records.`
}
