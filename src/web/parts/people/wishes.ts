// How somebody likes to be reached: their own wish wins over the pace.

export const wishes = [
  ['', 'As the plan has it'],
  ['call', 'By phone'],
  ['email', 'By email'],
  ['none', 'Not at all, after the thank-you'],
] as const

export function sayWish(wish: string): string {
  return wishes.find(([value]) => value === wish)?.[1] ?? wish
}
