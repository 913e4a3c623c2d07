// A key for a form that goes out by itself; also where the page came without HTTPS and `randomUUID` is not there.
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
