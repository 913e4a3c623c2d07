// The fields of a form in which one types or chooses, each by its name: a group of choices is one field.

export type Field = {
  readonly name: string
  /** Where it stands. */
  readonly element: HTMLElement
  readonly text: () => string
  /** What it held when the page came. */
  readonly initial: string
  readonly put: (text: string) => void
}

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

export function fieldsOf(form: HTMLFormElement): readonly Field[] {
  const controls = [...form.elements].filter(isTypedInto)
  const groups = Map.groupBy(controls, ({ name }) => name)
  return [...groups].map(([name, group]) => fieldOf(name, group))
}

export function findField(form: HTMLFormElement, name: string): Field | undefined {
  return fieldsOf(form).find((field) => field.name === name)
}

function fieldOf(name: string, controls: readonly Control[]): Field {
  const [element] = controls as [Control]
  return {
    name,
    element,
    text: () =>
      textOf(
        controls,
        (control) => control.checked,
        (control) => control.value,
      ),
    initial: textOf(controls, (control) => control.defaultChecked, initialOf),
    put: (text) => {
      put(controls, text)
      element.closest('details')?.setAttribute('open', '')
      element.dispatchEvent(new Event('input', { bubbles: true }))
    },
  }
}

function textOf(
  controls: readonly Control[],
  isChosen: (control: HTMLInputElement) => boolean,
  valueOf: (control: Control) => string,
): string {
  const [first] = controls as [Control]
  if (!isChoice(first)) return valueOf(first)
  return (controls as readonly HTMLInputElement[])
    .filter(isChosen)
    .map(({ value }) => value)
    .join('\n')
}

function initialOf(control: Control): string {
  if (!(control instanceof HTMLSelectElement)) return control.defaultValue
  const options = [...control.options]
  return (options.find((option) => option.defaultSelected) ?? options[0])?.value ?? ''
}

function put(controls: readonly Control[], text: string): void {
  for (const control of controls) {
    if (isChoice(control)) control.checked = text.split('\n').includes(control.value)
    else control.value = text
  }
}

function isChoice(control: Control): control is HTMLInputElement {
  return control.type === 'radio' || control.type === 'checkbox'
}

/** What a form carries for itself begins with a stroke; what only turns a page over is marked as a view. */
function isTypedInto(element: Element): element is Control {
  const isControl =
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  return isControl && !/^_|^$/.test(element.name) && !silent.has(element.type) && !isView(element)
}

function isView({ dataset }: HTMLElement): boolean {
  return dataset['view'] !== undefined
}

const silent = new Set(['hidden', 'file', 'submit', 'button', 'reset', 'image', 'search'])
