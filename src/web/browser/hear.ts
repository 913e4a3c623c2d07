// What just happened, or is wrong, is where one is: also where the address leads to a section of the page, for
// then a browser passes over what is to be focused first.
export function leadToNotice(): void {
  const notice = document.querySelector<HTMLElement>('.notice[autofocus]')
  if (!notice || location.hash === '') return
  // Until all is there, the browser itself still goes to the section.
  addEventListener('load', () => notice.focus(), { once: true })
}
