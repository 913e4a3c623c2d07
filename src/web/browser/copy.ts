// Copies the text of the element whose id the button names, and says so for a moment.
export function copyFrom(button: HTMLButtonElement): void {
  const source = document.getElementById(button.dataset['copy'] ?? '')
  if (!source || !navigator.clipboard) return
  const word = button.textContent
  button.hidden = false
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(source.dataset['text'] ?? source.innerText)
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = word), 2_000)
  })
}
