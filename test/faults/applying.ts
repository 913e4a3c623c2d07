// The way through the forms to an application that has its people, and the entries that are made there.
import { randomUUIDv7 } from 'node:crypto'
import { tokenIn, type Form, type Sender } from './sender.ts'

/** A form ready to be sent, but for its key. */
export type Ready = { readonly path: string; readonly form: Form }

/** The first start: Dana says who she is. */
export async function sayWho(sender: Sender): Promise<void> {
  const form = { name: 'Dana Okafor', timeZone: 'America/Chicago', country: 'US' }
  const token = tokenIn(await sender.read('/'), '/candidate')
  await sender.send('/candidate', { ...form, _token: token, _key: randomUUIDv7() })
}

/** A new application with an interview ten days ago, with two people whom nobody else has to do with. */
export async function applicationForm(sender: Sender, company: string): Promise<Ready> {
  const path = '/interviews'
  const start = Temporal.Now.plainDateTimeISO().subtract({ days: 10 }).toString().slice(0, 16)
  const mail = `${company.replaceAll(' ', '-')}.example`
  const people = `Ana Ruiz, Head of Maintenance, ana@${mail}, +1 312 555 0110
Ben Ortega, ben@${mail}`
  const token = tokenIn(await sender.read('/interviews/new'), path)
  const form = { company, position: 'Maintenance planner', start, people, _token: token }
  return { path, form: { ...form, timeZone: 'America/Chicago' } }
}

/** `path` is where the form of a new application leads; gives the forms of entries about Ana. */
export async function entryForms(
  sender: Sender,
  path: string,
): Promise<(said: string) => readonly Ready[]> {
  const [, interview = ''] = /^\/interviews\/([\w-]+)/.exec(path) ?? []
  const [application = ''] = /\/applications\/[\w-]+/.exec(await sender.read(path)) ?? []
  const news = `${application}/news`
  const page = await sender.read(news)
  const [, contact = ''] = /name="contact" value="([\w-]+)"/.exec(page) ?? []
  const call = `/interviews/${interview}/people/${contact}/call`
  const callToken = tokenIn(await sender.read(call), `${call}/outcome`)
  const about = { contact, _token: tokenIn(page, news) }
  const until = Temporal.Now.plainDateISO().toString()
  return (said) => [
    { path: news, form: { ...about, news: 'courtesy', said } },
    { path: `${call}/outcome`, form: { _token: callToken, outcome: 'voicemail', reason: said } },
    { path: news, form: { ...about, news: 'away', day: until, said } },
    { path: news, form: { ...about, news: 'update', said } },
  ]
}
