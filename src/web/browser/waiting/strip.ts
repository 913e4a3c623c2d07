// Says on every page what waits to be sent: how much, what, since when, and what can be done about it.
import { type Entry, isToBeRead } from './entry.ts'
import { readNow } from './read.ts'
import { alone } from './send.ts'
import { removeEntry } from './store.ts'
import { tell } from './tell.ts'

export function showWaiting(entries: readonly Entry[]): void {
  const known = document.querySelector<HTMLDetailsElement>('.waits')
  if (entries.length === 0) return known?.remove()
  const strip = known ?? placeStrip()
  const [summary, list] = strip.children
  const line = sayHowMany(entries)
  if (summary && summary.textContent !== line) summary.textContent = line
  // At the door nobody knows yet who is looking.
  const isInside = !/^\/(?:sign-in|enter)\b/.test(location.pathname)
  const lines = isInside ? entries.map(lineFor) : []
  // What one is about to press does not go from under the finger.
  const texts = (all: Iterable<Element>) =>
    [...all].map(({ textContent }) => textContent).join('\n')
  if (list && texts(list.children) !== texts(lines)) list.replaceChildren(...lines)
}

function placeStrip(): HTMLDetailsElement {
  const strip = document.createElement('details')
  strip.className = 'waits'
  const summary = document.createElement('summary')
  summary.ariaLive = 'polite'
  strip.append(summary, document.createElement('ul'))
  document.querySelector('main')?.prepend(strip)
  return strip
}

function sayHowMany(entries: readonly Entry[]): string {
  const needs = entries.find(({ stopped }) => stopped)?.stopped?.why
  const count = entries.length === 1 ? 'One entry waits' : `${entries.length} entries wait`
  switch (needs) {
    case 'sign-in':
      return `${count} to be sent: please sign in`
    case 'load-anew':
      return `${count} to be sent: please load this page anew`
    case 'put-right':
      return `${count} to be sent: something has to be put right`
    default:
      return entries.every(isToBeRead) ? `${count} to be read` : `${count} to be sent`
  }
}

function lineFor(entry: Entry): HTMLLIElement {
  const { title, about, words, stopped } = entry
  const line = document.createElement('li')
  line.append(paragraph(bold(title), ` ${about}, ${sayWhen(entry)}`))
  if (words.length > 0) line.append(paragraph(...words.flatMap((word) => [quote(word), ' '])))
  const why =
    stopped && (stopped.sentence || Object.values(stopped.wrong)[0] || reasons[stopped.why])
  if (why) line.append(paragraph(why))
  if (stopped) line.append(ways(entry, stopped.why))
  if (isToBeRead(entry)) line.append(paragraph(readButton(entry), ' ', letGoButton(entry)))
  return line
}

const reasons = {
  'sign-in': 'It is sent as soon as you are signed in.',
  'load-anew': 'Load this page anew, and it is sent.',
  'put-right': 'Something else was kept there meanwhile.',
  refused: 'Sincerely has no place for it any more.',
} as const

function ways(entry: Entry, why: keyof typeof reasons): HTMLElement {
  const place = paragraph()
  if (why === 'sign-in') place.append(link('/', 'Sign in'))
  if (why === 'load-anew') place.append(link(location.href, 'Load this page anew'))
  if (why === 'put-right') place.append(link(entry.page, 'Put it right'))
  if (why === 'put-right' || why === 'refused') place.append(' ', letGoButton(entry))
  return place
}

function readButton(entry: Entry): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button plain'
  button.textContent = 'Read it now'
  button.addEventListener('click', async () => {
    if (!(await readNow(entry))) button.textContent = 'No answer yet. Read it now'
  })
  return button
}

/** Pressed twice, since it is the only copy. */
function letGoButton({ id }: Entry): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button plain'
  button.textContent = 'Throw it away'
  let isAsked = false
  button.addEventListener('click', async () => {
    if (!isAsked) {
      isAsked = true
      button.textContent = 'Throw it away for good? Press once more'
      return
    }
    await alone(() => removeEntry(id))
    tell({})
  })
  return button
}

function sayWhen({ at }: Entry): string {
  const when = new Date(at)
  const clock = when.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })
  if (when.toDateString() === new Date().toDateString()) return `today, ${clock}`
  const day = when.toLocaleDateString('en-GB', { weekday: 'short', day: 'numeric', month: 'long' })
  return `${day}, ${clock}`
}

function paragraph(...parts: readonly (string | Node)[]): HTMLElement {
  const one = document.createElement('p')
  one.append(...parts)
  return one
}

function bold(text: string): HTMLElement {
  const one = document.createElement('strong')
  one.textContent = text
  return one
}

function quote(text: string): HTMLElement {
  const one = document.createElement('q')
  one.dir = 'auto'
  one.textContent = text
  return one
}

function link(href: string, word: string): HTMLAnchorElement {
  const one = document.createElement('a')
  one.href = href
  one.textContent = word
  return one
}
