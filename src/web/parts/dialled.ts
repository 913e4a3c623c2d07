/** What a telephone dials: digits only, an extension after a pause. */
export function dialled(phone: string): string {
  const [main = '', extension] = phone.split(/(?:,|;|x|ext\.?|extension)\s*(?=\d{1,6}$)/i)
  // After a country's code the trunk's 0, written (0), is not dialled.
  const digits = main.replace(/^(\s*\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '')
  return extension ? `${digits},${extension}` : digits
}
