// Copies the text of the element whose id a button names, and says so for a moment.
export function listenForCopying(): void {
  document.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('[data-copy]')
    const source = button && document.getElementById(button.dataset['copy'] ?? '')
    if (!source) return
    await navigator.clipboard.writeText(source.dataset['text'] ?? source.innerText)
    const word = (button.dataset['word'] ??= button.textContent)
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = word), 2_000)
  })
}
