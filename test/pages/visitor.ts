// Somebody who opens pages and sends their forms as a browser without scripts does.

const own = 'http://localhost:4747'

export type Visitor = {
  /** Opens an address, wherever it leads; gives the page. */
  readonly open: (path: string) => Promise<Page>
  /** Fills in the form that posts to that address on the page last seen, and sends it. */
  readonly send: (action: RegExp, typed?: Typed) => Promise<Page>
  /** The same, as a page does by itself while one types; gives what it is told by field. */
  readonly keep: (action: RegExp, typed?: Typed) => Promise<{ status: number; told: Told }>
  /** The same form as one that had to wait for a network; `again` is the one sent last. */
  readonly sendLater: (
    action: RegExp | 'again',
    typed?: Typed,
  ) => Promise<{ status: number; said: Said }>
  /** Sends again what was sent last, as a double click does, or as one who comes back and types something else. */
  readonly sendAgain: (typed?: Typed) => Promise<Page>
  /** What was sent last. */
  readonly lastSent: () => FormData
}

type Told = Readonly<Record<'seen', string>> &
  Readonly<Record<'wrong' | 'others' | 'taken', Readonly<Record<string, string>>>>

type Said = Readonly<Record<string, unknown>>

type Typed = Readonly<Record<string, string | File>>

export type Page = { readonly path: string; readonly status: number; readonly html: string }

/** Whoever gives the pages: ours, or a server through something that asks it. */
type Pages = {
  readonly request: (address: string, init: RequestInit) => Response | Promise<Response>
}

export function newVisitor(web: Pages): Visitor {
  let page: Page = { path: '/', status: 0, html: '' }
  let last: { path: string; body: FormData } | undefined
  const follow = async (path: string, init: RequestInit = {}): Promise<Page> => {
    const response = await web.request(own + path, init)
    const location = response.headers.get('location')
    if (response.status === 303 && location) return follow(pathTo(location, path))
    return (page = { path, status: response.status, html: await response.text() })
  }
  const headers = { origin: own, 'sec-fetch-site': 'same-origin' }
  const post = ({ path, body }: { path: string; body: FormData }) =>
    follow(path, { method: 'POST', headers, body: copyOf(body) })
  return {
    open: (path) => follow(path),
    send: (action, typed = {}) => {
      last = filledIn(page.html, action, typed)
      return post(last)
    },
    keep: async (action, typed = {}) => {
      const { path, body } = filledIn(page.html, action, typed)
      const init = { method: 'POST', headers: { ...headers, prefer: 'return=minimal' }, body }
      const response = await web.request(own + path, init)
      return { status: response.status, told: (await response.json()) as Told }
    },
    sendLater: async (action, typed = {}) => {
      if (action !== 'again') last = filledIn(page.html, action, typed)
      const { path, body } = last!
      const later = { ...headers, accept: 'application/json' }
      const init = { method: 'POST', headers: later, body: copyOf(body) }
      const response = await web.request(own + path, init)
      return { status: response.status, said: (await response.json()) as Said }
    },
    lastSent: () => last!.body,
    sendAgain: (typed = {}) => {
      for (const [name, value] of Object.entries(typed)) last!.body.set(name, value)
      return post(last!)
    },
  }
}

function pathTo(location: string, from: string): string {
  const { pathname, search } = new URL(location, own + from)
  return pathname + search
}

function filledIn(html: string, action: RegExp, typed: Typed): { path: string; body: FormData } {
  const forms = [...html.matchAll(/<form[^>]* action="([^"]*)"[^>]*>(.*?)<\/form>/gs)]
  const [, path = '', inside = ''] = forms.find(([, to = '']) => action.test(to)) ?? []
  if (path === '') throw new Error(`The page has no form to ${action}: ${html}`)
  const body = new FormData()
  for (const [name, value] of known(inside)) body.append(name, value)
  for (const [name, value] of Object.entries(typed)) body.set(name, value)
  return { path, body }
}

function* known(form: string): Generator<readonly [name: string, value: string]> {
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const isChoice = /type="(?:radio|checkbox)"/.test(tag)
    const name = attribute(tag, 'name')
    if (name && !/type="file"/.test(tag) && (!isChoice || / checked/.test(tag)))
      yield [name, attribute(tag, 'value') ?? '']
  }
  for (const [, tag = '', text = ''] of form.matchAll(/<textarea([^>]*)>\n?(.*?)<\/textarea>/gs))
    yield [attribute(tag, 'name') ?? '', plain(text)]
  for (const [, tag = '', options = ''] of form.matchAll(/<select([^>]*)>(.*?)<\/select>/gs)) {
    const [chosen] = /<option[^>]* selected[^>]*>/.exec(options) ??
      /<option[^>]*>/.exec(options) ?? ['']
    yield [attribute(tag, 'name') ?? '', attribute(chosen, 'value') ?? '']
  }
}

function attribute(tag: string, name: string): string | undefined {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(tag) ?? []
  return value === undefined ? undefined : plain(value)
}

/** The text behind its HTML. */
export function plain(html: string): string {
  return html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function copyOf(body: FormData): FormData {
  const copy = new FormData()
  for (const [name, value] of body) copy.append(name, value)
  return copy
}
