// Files that are kept are there, byte for byte as they came; photos are pictures; no bytes lie about that belong to nothing.
import { createHash } from 'node:crypto'
import { listPhotoHeads } from '#store/contact-photos.ts'
import { findBytes, listAllVersions, listStrayBytes, removeBytes } from '#store/materials.ts'
import type { Desk } from '../desk.ts'
import type { Finding } from './finding.ts'

export async function checkFiles(desk: Desk): Promise<readonly Finding[]> {
  const { db, account } = desk
  const findings: Finding[] = []
  for (const { id, fileName, digest } of await listAllVersions(db, account)) {
    const bytes = await findBytes(db, account, id)
    if (!bytes) {
      const sentence = `The file ${fileName} is not there any more; please add it again.`
      findings.push({ sentence })
    } else if (createHash('sha256').update(bytes).digest('base64url') !== digest) {
      const sentence = `The file ${fileName} is not as it was when you added it; please add it again.`
      findings.push({ sentence })
    }
  }
  const stray = await listStrayBytes(db, account)
  if (stray.length > 0) {
    findings.push({
      sentence: `Bytes of ${stray.length === 1 ? 'a file' : `${stray.length} files`} lie about that belong to nothing.`,
      mend: ({ db }) => removeBytes(db, account, stray),
    })
  }
  for (const { name, start } of await listPhotoHeads(db, account)) {
    if (!isPicture(start))
      findings.push({ sentence: `The photo of ${name} is no picture; please bring it in again.` })
  }
  return findings
}

/** JPEG, PNG, WebP and GIF, as they begin. */
function isPicture(start: Uint8Array): boolean {
  return /^(ffd8ff|89504e47|52494646|47494638)/.test(Buffer.from(start).toString('hex'))
}
