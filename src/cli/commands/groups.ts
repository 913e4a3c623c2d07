// Which commands there are, and in which file each stands. Help lists them in this order.
import type { Command, RouteMap } from '@stricli/core'
import type { Context } from '../pieces.ts'

type Routes = Readonly<Record<string, Command<Context> | RouteMap<Context>>>

type Group = { readonly names: readonly string[]; readonly load: () => Promise<Routes> }

export const groups: readonly Group[] = [
  {
    names: ['today', 'applications', 'application', 'people', 'person', 'find'],
    load: async () => (await import('./looking.ts')).looking,
  },
  {
    names: ['add', 'change', 'takeaway'],
    load: async () => (await import('./adding.ts')).adding,
  },
  {
    names: ['plan', 'script', 'letter'],
    load: async () => (await import('./case.ts')).planning,
  },
  {
    names: ['note', 'send', 'outbox', 'mails'],
    load: async () => (await import('./writing.ts')).writing,
  },
  {
    names: [
      ...['done', 'call', 'reply', 'news', 'asked', 'bounce', 'away'],
      ...['skip', 'snooze', 'undo'],
    ],
    load: async () => (await import('./recording.ts')).recording,
  },
  {
    names: ['me', 'pause', 'back', 'mailbox', 'token', 'operation'],
    load: async () => (await import('./own.ts')).own,
  },
  {
    names: ['serve', 'autostart', 'passphrase'],
    load: async () => (await import('./server.ts')).serving,
  },
  {
    names: ['mcp'],
    load: async () => (await import('./assistants.ts')).assisting,
  },
  {
    names: ['import', 'export'],
    load: async () => (await import('./in-and-out.ts')).inAndOut,
  },
  {
    names: ['backup', 'restore', 'check', 'rebuild', 'key'],
    load: async () => (await import('./safekeeping.ts')).safekeeping,
  },
  {
    names: ['completion'],
    load: async () => (await import('./completion.ts')).completing,
  },
]

/** Of the command that is called so, and nothing else; else of all of them. */
export async function routesFor(word: string | undefined): Promise<Routes> {
  const group = groups.find(({ names }) => word !== undefined && names.includes(word))
  const one = group && (await group.load())[word!]
  if (one) return { [word!]: one }
  if (word === 'complete') return { complete: (await import('./completion.ts')).complete }
  const all = await Promise.all(groups.map(({ load }) => load()))
  return Object.fromEntries(all.flatMap((routes) => Object.entries(routes)))
}
