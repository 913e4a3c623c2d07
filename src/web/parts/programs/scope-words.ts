// What a token allows, in words.
import type { Scope } from '#app/tokens/scopes.ts'
import { sayList } from '../say-list.ts'

type Words = { readonly word: string; readonly does: string; readonly hint: string }

/** “It looks and writes down.” */
export function sayScopes(scopes: readonly Scope[]): string {
  return sayList(scopes.map((scope) => scopeWords[scope].does))
}

export const scopeWords: Readonly<Record<Scope, Words>> = {
  read: {
    word: 'Look',
    does: 'looks',
    hint: 'What is due and why, the people, the plans and journals, and what they wrote to you.',
  },
  write: {
    word: 'Write down',
    does: 'writes down',
    hint: 'New applications and people, what happened, drafts. Nothing of it leaves Sincerely.',
  },
  send: {
    word: 'Send',
    does: 'sends',
    hint: 'Mail in your name, to the people you met.',
  },
  manage: {
    word: 'Change how things are set up',
    does: 'sets things up',
    hint: 'Settings, your mailbox, what goes where; taking everything along, and erasing it.',
  },
}
