// What a Word document holds beside its text: what its files are, who wrote it, and how it wants to be opened.
import type { Letter } from '#core/paper/letter.ts'
import { fonts } from './docx-styles.ts'
import { xmlText } from './xml.ts'

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

export const typesXml = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${word}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${word}.styles+xml"/><Override PartName="/word/settings.xml" ContentType="${word}.settings+xml"/><Override PartName="/word/fontTable.xml" ContentType="${word}.fontTable+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export const relations = {
  ofPackage: related({
    document: [`${office}/officeDocument`, 'word/document.xml'],
    core: [
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  }),
  ofDocument: (signed: boolean) =>
    related({
      styles: [`${office}/styles`, 'styles.xml'],
      settings: [`${office}/settings`, 'settings.xml'],
      fonts: [`${office}/fontTable`, 'fontTable.xml'],
      ...(signed ? { signature: [`${office}/image`, 'media/signature.png'] } : {}),
    }),
}

function related(files: Readonly<Record<string, readonly [string, string]>>): string {
  const lines = Object.entries(files).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`
}

export function corePropertiesXml({ title, language, sender }: Letter): string {
  return `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title><dc:creator>${xmlText(sender.name)}</dc:creator><dc:language>${xmlText(language)}</dc:language></cp:coreProperties>`
}

/** As a program of this century would have written it; else Word opens it in a mode for old documents. */
export function settingsXml({ language }: Letter): string {
  return `<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:autoHyphenation/><w:consecutiveHyphenLimit w:val="2"/><w:doNotHyphenateCaps/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="${xmlText(language)}"/></w:settings>`
}

const [font, ...others] = fonts

export const fontTableXml = `<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:font w:name="${font}"><w:altName w:val="${others.join(',')}"/><w:panose1 w:val="02040503050406030204"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`
