// The addresses under which another device can open the pages.
import { onlyHere, type Reach } from '../reach.ts'

/** The best first; none where only this computer can. */
export function doorAddresses(reach: Reach = onlyHere, port: number): readonly string[] {
  const { elsewhere, secure, names, proxy, addresses } = reach
  const scheme = secure || proxy !== undefined ? 'https' : 'http'
  // A proxy stands at the usual port, unless another one was said with the name.
  const end = proxy !== undefined || port === (secure ? 443 : 80) ? '' : `:${port}`
  const named = names.map((name) => `${scheme}://${name.includes(':') ? name : name + end}`)
  // No certificate is made out for an address in numbers.
  if (!elsewhere || (secure && named.length > 0)) return named
  const host = (address: string) => (address.includes(':') ? `[${address}]` : address)
  return [
    ...named,
    ...addresses().map((address) => `${secure ? 'https' : 'http'}://${host(address)}:${port}`),
  ]
}
