// Whether a mail may come from the company somebody works at, by the domain of its sender. Where many have their
// mailboxes, or a service writes for many companies, a domain says nothing.
import shared from './shared-domains.json' with { type: 'json' }

/** The domain by which colleagues of whoever has this address are known; none where it is no company's own. */
export function companyDomainOf(address: string): string | undefined {
  const domain = domainOf(address)
  if (!domain.includes('.') || mail.has(domain)) return undefined
  const [first = ''] = domain.split('.')
  if (families.has(first) && domain.split('.').length <= 3) return undefined
  return upwards(domain).some((one) => services.has(one)) ? undefined : domain
}

/** Whether the address is of that domain, or of one below it; never of one beside it or above. */
export function isOfDomain(address: string, domain: string): boolean {
  return upwards(domainOf(address)).includes(domain)
}

const mail = new Set(shared.mail)
const families = new Set(shared.families)
const services = new Set(shared.services)

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase()
}

/** `a.b.example`: itself, `b.example`, and `example`. */
function upwards(domain: string): readonly string[] {
  const labels = domain.split('.')
  return labels.map((_, from) => labels.slice(from).join('.'))
}
