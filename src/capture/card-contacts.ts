// How to reach somebody, out of the lines of a card: mails, numbers, the address of a site. What recognition
// is known to confuse is put right only where nothing else can be meant.
import { readMail } from './mailbox.ts'
import type { Run } from './card-lines.ts'
import { readPhone } from './phones.ts'

export type Contacts = {
  readonly emails: readonly Found[]
  readonly phones: readonly Found[]
  readonly web: string | undefined
  /** What is left of the runs. */
  readonly rest: readonly Run[]
}

/** `isMended`: a letter or more was not read as it stands here. */
export type Found = { readonly value: string; readonly isMended: boolean; readonly sure: number }

export function findContacts(runs: readonly Run[]): Contacts {
  const emails: Found[] = []
  const phones: Found[] = []
  const webs: string[] = []
  const rest = runs.map((run) => {
    let left = run.text
    const takeOut = (pattern: RegExp, take: (found: RegExpExecArray) => boolean) => {
      for (const found of [...left.matchAll(pattern)]) {
        if (take(found)) left = left.replace(found[0], ' | ')
      }
    }
    takeOut(mail, ([found]) => {
      const value = mendMail(found)
      if (value) emails.push({ value, isMended: value !== found.toLowerCase(), sure: run.sure })
      return value !== undefined
    })
    takeOut(site, ([found]) => webs.push(mendSite(found)) > 0)
    takeOut(number, (found) => {
      const [written] = found
      const value = isInAddress(found) ? undefined : mendPhone(written)
      if (value !== undefined && !isFax(found.input.slice(0, found.index)))
        phones.push({ value, isMended: /[BOIlS]/.test(written), sure: run.sure })
      return value !== undefined
    })
    return {
      ...run,
      text: left
        .replace(labels, ' ')
        .replace(/\s*\|\s*/g, ' | ')
        .replace(/^[\s|,;:·•.-]+|[\s|,;:·•]+$|(?<!\p{L})-+$/gu, ''),
    }
  })
  return {
    emails: onceEach(emails, (value) => value),
    phones: onceEach(phones, (value) => value.replace(/[^\d+]/g, '')),
    web: webs[0],
    rest: rest.filter(({ text }) => /[\p{L}\d]{2}/u.test(text)),
  }
}

const mail =
  /[\p{L}\d_+-]+(?:\s?[._]\s?[\p{L}\d_+-]+)*\s?(?:@|©|®|\(@|@\))\s?[\p{L}\d-]+(?:\s?[.,]\s?[\p{L}\d-]+)+/gu
const site =
  /(?:https?\s?:\s?\/{1,2}\s?|www\s?\.\s?)[\p{L}\d-]+(?:\s?\.\s?[\p{L}\d-]+)+\S*|(?<![\p{L}\d.@-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.(?:com|org|net|edu|io|co|de|fr|es|pl|cz|dk|se|no|pt|vn|hu|tr|it|nl|ie|uk|eu|us|ca|example)(?![\p{L}\d])/giu
const number =
  /(?:\+\s?|\(\s?\+?|(?<![\p{L}\d/.@-])|(?<=(?:^|[\s|])[TMPFDOC]))\d(?:[\d\s()./–-]|(?<=[\d\s.-])[BOIlS](?=[\s\d.-])){5,24}\d(?:\s?(?:ext|x|Ext)\s?[.:]?\s?\d{1,6})?/gu
const labels =
  /(?<![\p{L}\d])(?:e-?mails?|tel(?:ephone|efon|éfono|\.)?|phone|mobile?|cell|web|www|fax|direct|office)\s?[:.]|(?<=^|\|)\s*[TMPFEWDOC]\s*(?=\||$)/giu

function mendMail(found: string): string | undefined {
  const joined = found
    .replace(/\s/g, '')
    .replace(/\(@|@\)|[©®]/, '@')
    .replace(/,/g, '.')
  // A capital among small letters is a small l.
  const small =
    /^[^A-Z]*I[^A-Z]*@/.test(joined) && /[a-z]/.test(joined) ? joined.replace(/I/g, 'l') : joined
  return readMail(small)
}

function mendSite(found: string): string {
  return found
    .replace(/\s/g, '')
    .replace(/^(https?):\/(?!\/)/i, '$1://')
    .replace(/[.,;|]+$/, '')
}

function mendPhone(found: string): string | undefined {
  const written = found
    .replace(
      /(?<=[\d\s.-])[BOIlS](?=[\s\d.-])/g,
      (letter) => ({ B: '8', O: '0', I: '1', l: '1', S: '5' })[letter] ?? letter,
    )
    .replace(/\s+/g, ' ')
    .trim()
  const digits = written.replace(/\D/g, '').length
  return digits >= 7 && digits <= 20 ? readPhone(written) : undefined
}

function isFax(before: string): boolean {
  return /(?:^|[\s|(])(?:f|tele?fax|fax)\s?[.:]?\s*$/i.test(before)
}

// A number of a house or a town with a word right behind it.
function isInAddress({ 0: found, index, input }: RegExpExecArray): boolean {
  const behind = input.slice(index + found.length)
  const isFollowed = /^[\s,]*(?!(?:ext|fax|mob|tel))\p{L}{3}/iu.test(behind)
  return found.replace(/\D/g, '').length < 9 && isFollowed
}

function onceEach(found: readonly Found[], keyOf: (value: string) => string): readonly Found[] {
  return [
    ...new Map(found.map((one) => [keyOf(one.value), one] as const).toReversed()).values(),
  ].toReversed()
}
