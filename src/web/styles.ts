// The stylesheet of the pages: one file to the browser, one file a part to us, in the order that counts.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

const parts = [
  ...['fonts', 'page', 'head', 'sheet', 'buttons', 'fields', 'notices', 'drop', 'lists', 'filter'],
  ...[
    'typing',
    'timeline',
    'application',
    'writing',
    'outbox',
    'calling',
    'rehearsal',
    'wording',
    'people',
    'everyone',
  ],
  ...['debrief', 'collect', 'import', 'asked', 'mail'],
  ...[
    'pocket',
    'post',
    'practice',
    'settings',
    'signature',
    'phone-way',
    'insights',
    'api',
    'over',
    'moves',
    'kit',
  ],
  ...['phone', 'contrast', 'print'],
]

/** All parts in `folder`, joined, without what only we read: comments and the margins of lines. */
export async function joinStyles(folder: string): Promise<string> {
  const texts = await Promise.all(
    parts.map((name) => readFile(join(folder, `${name}.css`), 'utf8')),
  )
  return texts
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\n\s+/g, '\n')
}
