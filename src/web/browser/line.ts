// One quiet line at a form that says what became of what one types.

/** Says it at that form; nothing more is said with an empty sentence. */
export function say(form: HTMLFormElement, sentence: string): void {
  const line = lineOf(form)
  if (line.textContent !== sentence) line.textContent = sentence
  line.hidden = sentence === ''
}

function lineOf(form: HTMLFormElement): HTMLElement {
  const known = form.querySelector<HTMLElement>('[data-said]')
  if (known) return known
  const line = document.createElement('p')
  line.dataset['said'] = ''
  line.className = 'line'
  line.role = 'status'
  const buttons = [...form.querySelectorAll<HTMLElement>(':scope > .actions')].at(-1)
  if (buttons) buttons.before(line)
  else form.append(line)
  return line
}
