// The pages of what came by mail, with names that are longest and from right to left: they can be read and used by
// everybody, and nothing of a mail is ever loaded.
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { lookAt, type Known } from './for-everybody.ts'
import { bringMails, type MailPaths } from './mails.ts'
import { unusual } from './people-met.ts'

let mails: MailPaths
const foreign: string[] = []

const pages: readonly Known[] = [
  ['Today', (page) => page.goto('/')],
  ['a reply to read', (page) => read(page, mails.reply)],
  ['a mail that may be about it', (page) => read(page, mails.proposed)],
  ['a note that did not arrive', (page) => read(page, mails.returned)],
  ['somebody who is away', (page) => read(page, mails.away)],
  [
    'a mail that would load and run',
    async (page) => {
      await read(page, mails.hostile)
      await page.waitForLoadState('networkidle')
      expect(foreign).toEqual([])
    },
  ],
]

lookAt('with mail that came', pages, async ({ page, folder, address }) => {
  mails = await bringMails(folder, unusual)
  page.on('request', (request) => {
    if (!request.url().startsWith(address)) foreign.push(request.url())
  })
})

async function read(page: Page, mail: string) {
  const answer = await page.goto(mail)
  expect(answer?.status()).toBe(200)
}
