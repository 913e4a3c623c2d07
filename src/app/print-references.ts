// The sheet of references as a file to send.
import { Problem } from '#core/problem.ts'
import { composeReferences } from './compose-references.ts'
import type { Desk } from './desk.ts'
import { plainFileName } from './file-name.ts'
import type { Occasion } from './get-occasion.ts'

export type Printed = { readonly fileName: string; readonly bytes: Uint8Array }

/** `asked` is who stands on it. */
export async function printReferences(
  desk: Desk,
  occasion: Occasion,
  asked: readonly string[],
): Promise<Printed> {
  const { sheet } = await composeReferences(desk, occasion, asked)
  if (!sheet) {
    const sentence = 'Nobody is chosen who could stand on the sheet.'
    throw new Problem('not-found', sentence, { field: 'reference' })
  }
  const { printPdf } = await import('#channels/print-pdf.ts')
  const bytes = await printPdf('reference-sheet', sheet)
  return { fileName: `References for ${plainFileName(sheet.name)}.pdf`, bytes }
}
