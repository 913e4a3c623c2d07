// A file dropped on a zone is put into its field and sent.
export function takeDrops(zone: HTMLElement): void {
  const input = zone.querySelector<HTMLInputElement>('input[type=file]')
  if (!input) return
  const over = (on: boolean) => zone.classList.toggle('over', on)
  zone.addEventListener('dragover', (event) => {
    event.preventDefault()
    over(true)
  })
  zone.addEventListener('dragleave', () => over(false))
  zone.addEventListener('drop', (event) => {
    event.preventDefault()
    over(false)
    if (!event.dataTransfer?.files.length) return
    input.files = event.dataTransfer.files
    input.form?.requestSubmit()
  })
}
