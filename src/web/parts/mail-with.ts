// The address that opens a mail program with a text in it.

type Mail = { readonly subject?: string | undefined; readonly text: string }

export function mailWith(email: string | undefined, { subject, text }: Mail): string {
  const body = encodeURIComponent(text.replaceAll('\n', '\r\n'))
  const about = subject ? `subject=${encodeURIComponent(subject)}&` : ''
  return `mailto:${encodeURIComponent(email ?? '').replace('%40', '@')}?${about}body=${body}`
}
