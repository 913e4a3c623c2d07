import { expect, test } from 'vitest'
import { companyDomainOf, isOfDomain } from './domains.ts'

test.for([
  ['ana.ruiz@halvorsen.example', 'halvorsen.example'],
  ['ana.ruiz@Plant.Halvorsen.example', 'plant.halvorsen.example'],
  ['ana@halvorsen.onmicrosoft.com', 'halvorsen.onmicrosoft.com'],
  ['ana.ruiz@gmail.com', undefined],
  ['ana.ruiz@yahoo.co.uk', undefined],
  ['ana.ruiz@gmx.at', undefined],
  ['no-reply@us.greenhouse-mail.io', undefined],
  ['ana@halvorsen.icims.com', undefined],
  ['root@localhost', undefined],
] as const)('of %s the company is known by %s', ([address, domain]) => {
  expect(companyDomainOf(address)).toBe(domain)
})

test.for([
  ['office@halvorsen.example', true],
  ['office@mail.halvorsen.example', true],
  ['office@nothalvorsen.example', false],
  ['office@halvorsen.example.attacker.example', false],
  ['office@example', false],
] as const)('%s is of halvorsen.example: %s', ([address, is]) => {
  expect(isOfDomain(address, 'halvorsen.example')).toBe(is)
})

test('of a domain below a shared one only those below it are colleagues', () => {
  expect(isOfDomain('ben@other.onmicrosoft.com', 'halvorsen.onmicrosoft.com')).toBe(false)
})
