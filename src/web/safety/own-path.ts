// The page one wanted before one had to sign in: a path of ours, and nothing else.

/** `/` for anything that could lead elsewhere, or in a circle. */
export function ownPath(wanted: string | undefined): string {
  if (wanted === undefined || !/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(wanted)) return '/'
  const base = 'http://own.example'
  const url = URL.parse(wanted, base)
  if (url?.origin !== base || /^\/(?:sign-in|sign-out|enter)(?:\/|$)/.test(url.pathname)) return '/'
  return url.pathname.startsWith('//') ? '/' : url.pathname + url.search
}
