// The address one sees can be sent on, reloaded and come back to: what it says once is taken out of it, and the
// answer to a form is no longer one, so that no browser asks whether to send the form again.
export function tidyAddress(): void {
  const address = new URL(location.href)
  const said = address.searchParams.has('done')
  if (said) for (const name of ['done', 'contact']) address.searchParams.delete(name)
  if (said || 'posted' in document.body.dataset) history.replaceState(history.state, '', address)
}
