// People, applications and what was written, found by words or a number.
import { find as findWords } from '#operations/find/find.ts'
import { sayApplication } from '../frame/application-meant.ts'
import { atDesk, type DeskFlags } from '../frame/at-desk.ts'
import type { Layout } from '../frame/layout.ts'
import type { Context } from '../pieces.ts'

export async function find(this: Context, flags: DeskFlags, ...words: string[]): Promise<void> {
  await atDesk(this, flags, async ({ run, print }) => {
    const given = await run(findWords, { words: words.join(' ') })
    print(given, (layout) => sayFound(layout, given))
  })
}

type Given = Awaited<ReturnType<typeof findWords.run>>

function sayFound({ paint, under, wrap }: Layout, { people, applications, texts, isMore }: Given) {
  const part = (head: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${paint('bold', head)}\n${lines.join('')}`] : []
  const parts = [
    ...part(
      'People',
      people.map(({ name, title, companies }) =>
        under([name, title, companies.join(', ')].filter(Boolean).join(', ')),
      ),
    ),
    ...part(
      'Applications',
      applications.map((one) => under(sayApplication(one))),
    ),
    ...part(
      'Written',
      texts.map(({ person, application, words }) => {
        const whose = person ? `${person.name}, ${application.company}` : application.company
        return `${under(whose)}${wrap(words, 4)}\n`
      }),
    ),
    ...(isMore ? ['There is more; say more words.\n'] : []),
  ]
  return parts.length > 0 ? parts.join('\n') : 'Nothing was found.\n'
}
