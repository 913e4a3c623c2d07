// Which of the folders there are looked at: what came in, what was taken for junk, and what was sent.
import type { ListResponse } from 'imapflow'
import type { Folder, FolderUse } from './mailbox.ts'

/** As the server says what they are for, else as their names do in many languages. One of each. */
export function foldersIn(listed: readonly ListResponse[]): readonly Folder[] {
  const open = listed.slice(0, most).filter(({ flags }) => !flags.has('\\Noselect'))
  return uses.flatMap(({ use, flag }) => {
    const all = open.filter(({ specialUse }) => specialUse === flag)
    const one = all.find(({ specialUseSource }) => specialUseSource === 'extension') ?? all[0]
    if (one) return [{ path: one.path, use }]
    // Every mailbox has one, under this name.
    return use === 'inbox' ? [{ path: 'INBOX', use }] : []
  })
}

const uses: readonly { readonly use: FolderUse; readonly flag: string }[] = [
  { use: 'inbox', flag: '\\Inbox' },
  { use: 'junk', flag: '\\Junk' },
  { use: 'sent', flag: '\\Sent' },
]

const most = 10_000
