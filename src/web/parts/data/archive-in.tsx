// An archive is in: how much of it was new, and where to go from there.
import type { ArchiveImported } from '#app/archive/import-archive.ts'
import { counted } from '../../forms/say-backup.ts'
import { LinkButton } from '../button.tsx'
import { Title } from '../title.tsx'

export const ArchiveIn = ({ imported }: { readonly imported: ArchiveImported }) => {
  const { added, changed } = imported
  const all = Object.values(added).reduce((sum, count) => sum + count, 0)
  const news = [
    counted(added['applications'] ?? 0, 'application'),
    counted(added['people'] ?? 0, 'person', 'people'),
    counted(added['journal'] ?? 0, 'journal entry', 'journal entries'),
  ].join(', ')
  return (
    <>
      <Title
        lead={
          all + changed === 0
            ? 'Nothing had to change: all of it was here already.'
            : `New by it: ${news}. ${changed === 0 ? '' : `${counted(changed, 'record')} changed.`}`
        }
      >
        It is all here
      </Title>
      <div class="actions">
        <LinkButton href="/">To Today</LinkButton>
        <LinkButton weight="second" href="/people/duplicates">
          Is somebody here twice?
        </LinkButton>
      </div>
    </>
  )
}
