// A part of the page that follows what a form keeps, such as the note beside its prompts.
import { carryPages } from './page-shown.ts'
import { fieldsOf, findField } from './fields.ts'

/** Gives a way to show it anew; `switchOn` is called for each form in it. */
export function followForm(
  form: HTMLFormElement,
  switchOn: (form: HTMLFormElement) => void,
): () => Promise<void> {
  const id = form.dataset['autosave'] ?? ''
  let asked = 0
  return async () => {
    const mine = (asked += 1)
    const address = addressFor(form)
    const answer = id === '' ? undefined : await fetch(address).catch(() => undefined)
    if (!answer?.ok) return
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    if (mine !== asked) return
    keepAddress(address, page)
    const [before, after] = [document.getElementById(id), page.getElementById(id)]
    if (!before || !after || before.textContent === after.textContent) return
    // Nobody's place is taken from under them.
    if (before.contains(document.activeElement)) return
    document.adoptNode(after)
    const typed = [...before.querySelectorAll('form')].flatMap(fieldsOf)
    carryPages(before, after)
    before.replaceWith(after)
    for (const one of after.querySelectorAll('form')) {
      for (const { name, text, initial } of typed)
        if (text() !== initial) findField(one, name)?.put(text())
      switchOn(one)
    }
  }
}

/** What is left out stays so when the page is loaded anew, or its words are put on another sheet. */
function keepAddress(address: string, page: Document): void {
  if (address === location.href) return
  history.replaceState(history.state, '', address)
  const place = '[data-carries=without] a'
  const links = page.querySelectorAll<HTMLAnchorElement>(place)
  for (const [index, link] of document.querySelectorAll<HTMLAnchorElement>(place).entries())
    link.href = links[index]?.getAttribute('href') ?? link.href
}

/** This page, with what is ticked to be left out. */
function addressFor(form: HTMLFormElement): string {
  const address = new URL(location.href)
  const without = [...form.querySelectorAll<HTMLInputElement>('[name=without]:checked')]
  if (form.querySelector('[name=without]'))
    address.searchParams.set('without', without.map(({ value }) => value).join(','))
  return address.href
}
