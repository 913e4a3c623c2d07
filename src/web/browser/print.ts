// A button that prints the page; shown only where it can.
export function printPage(button: HTMLButtonElement): void {
  button.hidden = false
  button.addEventListener('click', () => window.print())
}
