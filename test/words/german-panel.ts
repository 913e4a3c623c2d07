// The same panel in German: Dana writes to eight people at Halvorsen Papier.
import type { Case } from '#core/case/case.ts'
import { panel } from './panel.ts'

/** `given` as for the panel in English. */
export function germanPanel(given: Parameters<typeof panel>[0] = {}): Case {
  const kase = panel({
    ...given,
    candidate: {
      ...{ language: 'de', currentPosition: 'Planerin bei Nordsee Kost' },
      ...given.candidate,
    },
    application: {
      ...{ position: 'Instandhaltungsplanerin (m/w/d)', company: 'Halvorsen Papier' },
      ...given.application,
    },
  })
  return {
    ...kase,
    contacts: kase.contacts.map((contact, index) => ({
      ...contact,
      name: given.contact?.name ?? cast[index]!.name,
    })),
    takeaways: kase.takeaways.map(({ interview, contact }, index) => {
      const { name: _, ...told } = cast[index]!
      return { interview, contact, ...told, ...given.takeaway }
    }),
  }
}

const cast = [
  {
    name: 'Anna Weber',
    interesting: 'die eine geplante Abstellung im Jahr',
    issue: 'zwei Wickler, die jeden Frühling ausfallen',
    handling:
      'wir haben die Schwingungsmessung an die Aufträge geknüpft und die Stillstände um ein Drittel gesenkt',
    expertise: 'zustandsorientierte Instandhaltung',
  },
  {
    name: 'Herr Thomas Brandt',
    interesting: 'wie die Nachtschicht per Sprachnotiz übergibt',
    issue: 'Ersatzteile, die nie zur Liste passen',
    handling:
      'Ich bin mit den Schlossern durch das Lager gegangen und habe die Liste neu aufgebaut',
    expertise: 'Ersatzteilplanung',
  },
  {
    name: 'Lê Thị Hồng',
    interesting: 'dass die Bediener jeden Stillstand abzeichnen',
    issue: 'ein Rückstand von neunhundert Aufträgen',
    handling: 'Ich würde die Aufträge nach Risiko ordnen und die hundert ältesten abarbeiten',
    expertise: 'zehn Jahre Planung in zwei Werken',
  },
  {
    name: 'Seán O’Brien',
    interesting: 'die Lehrwerkstatt am Freitag',
    issue: 'wie Fremdfirmen in der Abstellung sicher arbeiten',
    handling: 'am Vortag mit jeder Mannschaft den Weg abgehen',
    expertise: 'mein Hintergrund in der Arbeitssicherheit',
  },
  {
    name: 'Frau Dr. Julia Schneider',
    interesting: 'das eigene Kraftwerk',
    issue: 'Freigaben, die eine Woche dauern',
    handling: 'wir haben jedem Vorarbeiter einen festen Termin am Morgen gegeben',
    expertise: 'Leitung von Abstellungen mit 200 Leuten',
  },
  {
    name: 'Wang Wei',
    interesting: 'Ihr Plan, Bediener zu Ersthelfern auszubilden',
    issue: 'verlorene Zeichnungen',
    handling: 'ich habe mit den Zeichnungen der Pumpen begonnen',
    expertise: 'Erfahrung mit Betriebsräten',
  },
  {
    name: 'Prof. Miriam Müller',
    interesting: 'die Art, wie Sie fragen, bevor Sie entscheiden',
    issue: 'Lager, die zu spät kommen',
    handling: 'wir einigten uns auf einen Bestand der zehn wichtigsten',
    expertise: 'Schmierplanung',
  },
  {
    name: 'Cher',
    interesting: 'die Dampfbilanz auf einer Seite',
    issue: 'Überstunden am Sonntag',
    handling: 'ich habe die Inspektionen in die Wochenmitte gelegt',
    expertise: 'Einsatzplanung für vier Mannschaften',
  },
] as const
