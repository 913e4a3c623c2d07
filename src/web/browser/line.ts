// One quiet line at a form that says what became of what one types.

/** Says it at that form. */
export function say(form: HTMLFormElement, sentence: string): void {
  sayIn(lineOf(form), sentence, 'polite')
}

/** The same, for the eye alone: what goes well all the time need not be heard each time. */
export function show(form: HTMLFormElement, sentence: string): void {
  sayIn(lineOf(form), sentence, 'off')
}

function sayIn(line: HTMLElement, sentence: string, live: 'polite' | 'off'): void {
  line.ariaLive = live
  if (line.textContent !== sentence) line.textContent = sentence
}

function lineOf(form: HTMLFormElement): HTMLElement {
  const known = form.querySelector<HTMLElement>('[data-said]')
  if (known) return known
  const line = document.createElement('p')
  line.dataset['said'] = ''
  line.className = 'line'
  const buttons = [...form.querySelectorAll<HTMLElement>(':scope > .actions')].at(-1)
  if (buttons) buttons.before(line)
  else form.append(line)
  return line
}
