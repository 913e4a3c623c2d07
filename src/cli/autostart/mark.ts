// Where the data lies, as a comment of a file that starts Sincerely: read again to say what it starts.

/** JSON in plain letters, without a hyphen, so that it is a comment in every kind of file. */
export function printMark(folder: string): string {
  const json = JSON.stringify(folder).replaceAll(
    /[^ -~]|-/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${word} ${json}`
}

/** `undefined` where the file was not written by Sincerely. */
export function readMark(text: string): string | undefined {
  const [, json] = new RegExp(`${word} ("(?:[^"\\\\\\n]|\\\\.)*")`).exec(text) ?? []
  try {
    return json === undefined ? undefined : (JSON.parse(json) as string)
  } catch {
    return undefined
  }
}

const word = 'Written by Sincerely for the data in'
