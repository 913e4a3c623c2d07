// Where backups go, and whether they are encrypted.
import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { isAbsolute, join, normalize } from 'node:path'
import { Problem } from '#core/problem.ts'
import { changeChoices, findChoices, ownFolder } from '#store/engines/backup-choices.ts'
import { newEncryption } from '#store/engines/encryption.ts'
import { readPassPhrase } from '../door/pass-phrase.ts'

/** Empty is the folder beside the data. One that is not there is made, where the folder it is to lie in is. */
export function chooseFolder(file: string, typed: string): void {
  const { folder: _, ...choices } = findChoices(file)
  const text = typed.trim()
  const chosen = text.startsWith('~/') ? join(homedir(), text.slice(2)) : normalize(text)
  if (text === '' || chosen === ownFolder(file)) return void changeChoices(file, choices)
  checkFolder(chosen)
  changeChoices(file, { ...choices, folder: chosen })
}

/** From the next one on; those there are stay as they are. */
export async function encryptBackups(
  file: string,
  { phrase, again }: { readonly phrase: string; readonly again: string },
): Promise<void> {
  const encryption = await newEncryption(readPassPhrase(phrase, again))
  changeChoices(file, { ...findChoices(file), encryption })
}

export function encryptNoMore(file: string): void {
  const { encryption: _, ...choices } = findChoices(file)
  changeChoices(file, choices)
}

function checkFolder(folder: string): void {
  if (!isAbsolute(folder))
    throw wrong(`“${folder}” begins nowhere; please give the whole path, from the root or from ~.`)
  try {
    mkdirSync(folder, { mode: 0o700 })
  } catch {
    // It is there, or the next lines say what it is.
  }
  const stat = statOf(folder)
  if (!stat)
    throw wrong(`There is no folder ${folder}, and none it could be made in. Please make it first.`)
  if (!stat.isDirectory()) throw wrong(`${folder} is a file; backups need a folder.`)
  try {
    accessSync(folder, constants.W_OK)
  } catch (cause) {
    throw wrong(`Nothing can be written to ${folder}; please choose a folder that is yours.`, cause)
  }
}

/** `undefined` also for a path that can be none. */
function statOf(folder: string) {
  try {
    return statSync(folder)
  } catch {
    return undefined
  }
}

function wrong(sentence: string, cause?: unknown): Problem {
  return new Problem('wrong-form', sentence, { field: 'folder', cause })
}
