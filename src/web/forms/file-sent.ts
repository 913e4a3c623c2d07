import type { FileInput } from '#app/input/file.ts'

/** The file that a form brought. Without one it is empty. */
export async function fileSent(data: FormData): Promise<FileInput> {
  const file = data.get('file')
  if (!(file instanceof File)) return { name: '', bytes: new Uint8Array() }
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}
