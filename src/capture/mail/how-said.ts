// Whether a mail tells of one that failed, is late or arrived, where only its words say so.
import {
  arrivedText,
  delayedSubject,
  delayedText,
  failingSubject,
  failingText,
} from './failure-words.ts'
import { fieldOf } from './fields.ts'
import type { MailHead } from './mail-read.ts'
import type { OpenedMail } from './opened.ts'
import { codeIn } from './permanence.ts'
import type { ReturnedMail } from './returned.ts'

/** Of complaints, and of mails that were read. */
export function isReport(mail: OpenedMail, { subject }: MailHead): boolean {
  const type = fieldOf(mail.fields, 'content-type')
  return (
    /report-type\s*=\s*"?(?:feedback-report|disposition-notification)/i.test(type) ||
    ['message/feedback-report', 'message/disposition-notification'].some((kind) =>
      mail.kinds.has(kind),
    ) ||
    /^Feedback-Type[ \t]*:[ \t]*[\w-]+[ \t]*$/im.test(mail.text.slice(0, longestSaid)) ||
    /^(?:complaint about message from|(?:e-?mail )?(?:abuse|feedback|complaint) report|.{0,20}feedback report for ip)/i.test(
      subject,
    )
  )
}

/** What the words of a mail system say of a mail; `undefined` where no such system wrote. */
export function howSaid(
  { fields, text, statuses }: OpenedMail,
  { subject, bySystem, from }: MailHead,
  said: string,
  returned: ReturnedMail | undefined,
): 'failed' | 'delayed' | 'arrived' | undefined {
  const begin = said.slice(0, longestSaid)
  const byName =
    fields.has('x-mlserver') || isNamedSystem(`${from?.name ?? ''} ${fieldOf(fields, 'from')}`)
  const isAnswer = /^\s*(?:re|aw|sv|fwd?|wg|tr|rv|réf?)\s*:/i.test(subject) && !byName
  const subjectFails = failingSubject.test(subject) && !isAnswer
  const textFails = failingText.test(begin) || codeIn(begin) !== undefined
  const isDelayed =
    (delayedSubject.test(subject) || delayedText.test(begin)) &&
    (byName || bySystem || subjectFails)
  if (isDelayed && !/permanent|given up|giving up|endgültig/i.test(begin)) return 'delayed'
  if (fields.has('x-failed-recipients')) return 'failed'
  if (statuses.some((one) => /^Action[ \t]*:[ \t]*failed/im.test(one))) return 'failed'
  if (bySystem && arrivedText.test(begin) && !textFails) return 'arrived'
  // A person may have the address of a postmaster, and answer.
  const isTold = !/^\s*(?:re|aw)\s*:/i.test(subject) || returned || codeIn(begin)
  if (
    byName &&
    isTold &&
    (subjectFails || textFails || (returned && failingText.test(text.slice(0, longestSaid))))
  )
    return 'failed'
  if (bySystem && !isAnswer && (subjectFails ? textFails || returned : returned && textFails))
    return 'failed'
  const isUnread = /no-?reply/i.test(from?.address ?? '')
  if (subjectFails && textFails && (returned || codeIn(begin) || isUnread)) return 'failed'
  return undefined
}

const longestSaid = 8_000

function isNamedSystem(from: string): boolean {
  return (
    /<\s*>\s*$/.test(from) ||
    /(?:mailer|mail|mai)[-_. ]?daemon|post[-_]?master|mail[-_. ]?deliver(?:y|er)?[-_. ](?:sub)?system|mail system|system administrator|mail administrator|ndr administrator|mail[- ]?gateway|interscan|mailsweeper|mail ?marshal|ml manager|fml|microsoftexchange[\da-f]{6}/i.test(
      from,
    )
  )
}
