// The names a shell proposes: of people, of companies. Where the data cannot be read it proposes none.
import { fold } from '#core/words/fold.ts'
import { dataPlace } from '../data-place.ts'
import type { Context } from '../pieces.ts'

export async function proposeNames(
  { pieces, data }: Context & { readonly data?: string | undefined },
  named: 'person' | 'application',
  partial: string,
): Promise<readonly string[]> {
  const place = dataPlace(data)
  try {
    if (!(await pieces.hasData(place))) return []
    const names = await pieces.atDesk(place, async ({ desk }) => {
      if (named === 'person') {
        const { listPeople } = await import('#app/list-people.ts')
        return (await listPeople(desk, { words: partial })).lines.map(({ contact }) => contact.name)
      }
      const { listApplications } = await import('#app/list-applications.ts')
      const { lines } = await listApplications(desk, { words: partial })
      return lines.map(({ application }) => application.company)
    })
    const meant = names.filter((name) => fold(name).startsWith(fold(partial)))
    // Shells keep what begins as it was typed.
    return [...new Set(meant)].map((name) => partial + name.slice(partial.length))
  } catch {
    return []
  }
}
