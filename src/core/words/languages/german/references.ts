// What is written to those who vouch, and of them, in German.
import type { ReferenceWords } from '../../language.ts'
import type { AboutReference } from '../../reference-note.ts'
import type { Voice } from '../../voice.ts'

export const references: ReferenceWords = {
  note: (about) => {
    const { company, tone, hasAgreed } = about
    return {
      subject: hasAgreed
        ? `${company} meldet sich vielleicht bei Ihnen`
        : `Darf ich Sie bei ${company} nennen?`,
      ask: hasAgreed
        ? `${asked(about)}, und ich gebe dort Ihren Namen an. ${mayCall(about)}`
        : `${asked(about)}. Darf ich Ihren Namen angeben? Wenn Sie einverstanden sind: ${mayCall(about)}`,
      thanks: hasAgreed
        ? tone(
            'Wenn es Ihnen in diesen Tagen nicht passt, sagen Sie es mir einfach. Es bedeutet mir viel, dass Sie das für mich tun. Herzlichen Dank',
            'Wenn es Ihnen in diesen Tagen nicht passt, sagen Sie es mir bitte. Danke, dass Sie das für mich tun',
            'Sollte es Ihnen in diesen Tagen nicht passen, lassen Sie es mich bitte wissen. Für Ihre Unterstützung danke ich Ihnen sehr',
          )
        : tone(
            'Wenn Sie das lieber nicht möchten, ist das völlig in Ordnung; sagen Sie es mir einfach. Danke, dass Sie darüber nachdenken',
            'Wenn Sie das lieber nicht möchten, ist das in Ordnung; sagen Sie es mir bitte. Vielen Dank',
            'Sollten Sie das lieber nicht wünschen, habe ich dafür volles Verständnis. Ich danke Ihnen, dass Sie es erwägen',
          ),
    }
  },
  spoken: (about) => {
    const { vouching, me, tone, hasAgreed } = about
    return {
      hello: `Guten Tag, ${vouching.name}, hier ist ${me}. ${tone('Haben Sie kurz Zeit?', 'Haben Sie kurz Zeit?', 'Passt es Ihnen gerade?')}`,
      ask: hasAgreed
        ? `${asked(about)}, und ich gebe dort Ihren Namen an. ${mayCall(about)}`
        : `${asked(about)}. Darf ich Ihren Namen angeben? Wenn ja: ${mayCall(about)}`,
      ending: `Möchten Sie vorher noch etwas von mir wissen? ${tone('Herzlichen Dank', 'Vielen Dank', 'Ich danke Ihnen für Ihre Unterstützung')}`,
    }
  },
  mail: ({ tone, role, position }, isOne) => ({
    subject: `${isOne ? 'Meine Referenz' : 'Meine Referenzen'}: ${position}`,
    opening: tone(
      `Danke für Ihre Nachfrage. ${isOne ? 'Diese Person kennt meine Arbeit gut und gibt Ihnen' : 'Diese Personen kennen meine Arbeit gut und geben Ihnen'} gern Auskunft`,
      `Wie gewünscht ${isOne ? 'nenne ich Ihnen hier meine Referenz' : 'nenne ich Ihnen hier meine Referenzen'} für die ${role}`,
      `Wie von Ihnen gewünscht, finden Sie nachstehend ${isOne ? 'meine Referenz' : 'meine Referenzen'} für die ${role}`,
    ),
    ending: tone(
      'Wenn ich Ihnen noch etwas schicken kann, sagen Sie einfach Bescheid',
      'Wenn Sie noch etwas brauchen, sagen Sie bitte Bescheid',
      'Sollten Sie noch etwas benötigen, sende ich es Ihnen gern',
    ),
  }),
  sheet: ({ kase, company, me }) => ({
    heading: 'Referenzen',
    title: `Referenzen für ${me}`,
    position: `${kase.application.position.trim()}, ${company}`,
  }),
}

function asked({ company, role }: Voice): string {
  return `${company} hat mich um Referenzen für die ${role} gebeten`
}

/** Whoever asked may leave the call to somebody else. */
function mayCall({ contact, to, reference: { phone, email } }: AboutReference): string {
  const who = contact.title === undefined ? to.full : `${to.full}, ${contact.title},`
  const somebody = `${who} oder jemand aus dem Team könnte`
  if (phone === undefined) return `${somebody} Ihnen in den nächsten Tagen schreiben`
  return email === undefined
    ? `${somebody} Sie in den nächsten Tagen anrufen`
    : `${somebody} Sie in den nächsten Tagen anrufen oder Ihnen schreiben`
}
