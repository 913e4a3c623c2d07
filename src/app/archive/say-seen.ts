// What an archive would bring, in words: of what people know by name, how much, and how much is here already.
import type { KindSeen, ArchiveSeen } from './look-through.ts'

/** `12 applications, 3 of them here already` */
export function sayKinds({ kinds }: ArchiveSeen): readonly string[] {
  return kinds.filter(({ kind, all }) => all > 0 && named.has(kind.name)).map(sayKind)
}

/** How many records, of all kinds, are here and not the same; settings count apart. */
export function countDiffering({ kinds }: ArchiveSeen): number {
  const others = kinds.filter(({ kind }) => kind.key.length > 0 && !onlyAddedTo.has(kind.name))
  return others.reduce((sum, { differing }) => sum + differing, 0)
}

/** Whether the settings here are not those of the archive. */
export function hasOtherSettings({ kinds }: ArchiveSeen): boolean {
  return kinds.some(({ kind, differing }) => kind.key.length === 0 && differing > 0)
}

/** Of which it brings something that is not here. */
export function countFresh({ kinds }: ArchiveSeen): number {
  return kinds.reduce((sum, { all, here }) => sum + all - here, 0)
}

/** What is here of these stays whatever is asked. */
const onlyAddedTo = new Set(['journal', 'joinings'])

const named = new Set([
  ...['settings', 'people', 'photos', 'applications', 'interviews', 'takeaways', 'journal'],
  ...['references', 'materials', 'signature', 'script-templates', 'note-templates'],
  ...['call-words', 'note-words', 'known-words', 'signed-notes'],
])

function sayKind({ kind, all, here, differing }: KindSeen): string {
  const words = kind.words[all === 1 ? 0 : 1]
  const count = kind.key.length === 0 ? words : `${all.toLocaleString('en')} ${words}`
  const known = here === 0 ? '' : `, ${all === 1 ? 'here' : ofThem(here, all)} already`
  const unlike = differing === 0 ? '' : `, ${differing === 1 ? 'one' : differing} not the same`
  return count + known + unlike
}

function ofThem(here: number, all: number): string {
  return here === all ? 'all of them here' : `${here.toLocaleString('en')} of them here`
}
