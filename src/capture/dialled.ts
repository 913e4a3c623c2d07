// What a telephone dials where no numbering plan has to be asked.

/**
 * Digits only, an extension after a pause: RFC 3966 has `;ext=` for it, but telephones dial what stands before and
 * leave it out, while they wait at a comma and then dial on.
 */
export function dialled(phone: string): string {
  const [main = '', extension] = phone.split(/(?:,|;|x|ext\.?|extension)\s*(?=\d{1,6}$)/i)
  // After a country's code the trunk's 0, written (0), is not dialled.
  const digits = main.replace(/^(\s*\+.*?)\(0\)/, '$1').replace(/[^\d+]/g, '')
  return extension ? `${digits},${extension}` : digits
}
