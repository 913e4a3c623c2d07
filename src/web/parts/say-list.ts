/** `Ana Ruiz`, `Ana Ruiz and Ben Ortega`, `Ana Ruiz, Ben Ortega and Miriam Feld`. */
export function sayList(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
