// What somebody who only hears a page cannot tell: read from the tree that Chromium hands to screen readers.
import type { Page } from 'playwright-core'

/** What is unclear; empty when each thing one can use has a name of its own. */
export async function findUnclear(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  await session.detach()
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const heard = nodes
    .filter(({ ignored }) => !ignored)
    .map((node): Heard => ({ role: say(node.role), name: say(node.name), ...about(node, byId) }))
  return [...findNameless(heard), ...findAlike(heard)]
}

type Heard = {
  readonly role: string
  readonly name: string
  /** The groups in which it stands, as they are said before it. */
  readonly within: string
  /** Where it leads, of a link. */
  readonly url: string
}

type Value = { readonly value?: unknown }

type Node = {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: Value
  readonly name?: Value
  readonly properties?: readonly { readonly name: string; readonly value: Value }[]
}

function about(node: Node, byId: ReadonlyMap<string, Node>) {
  const property = (name: string) => node.properties?.find((one) => one.name === name)?.value
  const within: string[] = []
  for (let up = byId.get(node.parentId ?? ''); up; up = byId.get(up.parentId ?? ''))
    if (['group', 'dialog', 'navigation', 'Date', 'DateTime', 'InputTime'].includes(say(up.role)))
      within.push(say(up.name))
  return {
    within: within.join(', '),
    url: say(property('url')),
  }
}

function say(value: Value | undefined): string {
  const said: unknown = value?.value
  return (typeof said === 'string' ? said : '').replaceAll(/\s+/g, ' ').trim()
}

const used = ['link', 'button', 'checkbox', 'radio', 'textbox', 'combobox', 'DisclosureTriangle']

function findNameless(heard: readonly Heard[]): readonly string[] {
  const nameless = heard.filter(({ role, name }) => used.includes(role) && name === '')
  return nameless.map(({ role, within }) => `A ${role} without a name in “${within}”`)
}

/** Two of one name are told apart by nobody who goes from one to the next, unless they lead to the same. */
function findAlike(heard: readonly Heard[]): readonly string[] {
  const things = heard.filter(({ role }) => used.includes(role))
  const alike = Map.groupBy(things, ({ role, name, within }) => `${role} “${name}” in “${within}”`)
  return [...alike]
    .filter(([, [first, ...more]]) => more.some(({ url }) => url === '' || url !== first?.url))
    .map(([name, { length }]) => `${length} times ${name}`)
}
