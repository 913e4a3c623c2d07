// German.
import { partsOf, weekdayOf } from '../../days/day.ts'
import { germanTones } from './german-tones.ts'
import type { Days, Language } from './language.ts'

const weekdays = ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag']
const months = [
  ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli'],
  ...['August', 'September', 'Oktober', 'November', 'Dezember'],
]
const weekday = '(?<weekday>montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag)'
const month =
  '(?<month>jan(?:uar)?|jän(?:ner)?|feb(?:ruar)?|märz|apr(?:il)?|mai|juni?|juli?|aug(?:ust)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dez(?:ember)?)(?!\\p{L})'
const before = '(?:, ?(?:den|dem)?|,? (?:den|dem)) ?'
const year = '(?: (?<year>20\\d\\d)(?!\\d))?'

const named = [
  new RegExp(`(?<!\\p{L})${weekday}(?:${before}| )(?<date>\\d{1,2})\\. ?${month}${year}`, 'giu'),
  new RegExp(`(?<!\\d)(?<date>\\d{1,2})\\. ?${month}${year}`, 'giu'),
  new RegExp(
    `(?<!\\p{L})${weekday}(?:${before}| )(?<date>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.(?: ?(?<year>20\\d\\d))?`,
    'giu',
  ),
  /(?<![\d.])(?<date>\d{1,2})\. ?(?<month>\d{1,2})\.(?: ?(?<year>20\d\d))?(?!\d)/gu,
  /\b(?<year>20\d\d)-(?<month>\d\d)-(?<date>\d\d)\b/gu,
  new RegExp(`(?<!\\p{L})${weekday}(?:${before})(?<date>\\d{1,2})\\.`, 'giu'),
  new RegExp(
    `(?<!\\p{L})(?:(?<which>letzt|vergangen|nächst|kommend|dies)e[nmrs]? )?${weekday}(?!\\p{L})`,
    'giu',
  ),
]

const days: Days = {
  decisionAhead:
    /^,? als (?:den )?(?:termin|tag|datum|zeitpunkt|stichtag)\b[^.?!]*(?:entscheid|rückmeld|bescheid|auswahl)|^,? für (?:ihre|die|eine) entscheidung/iu,
  named: { dayFirst: named, monthFirst: named },
  weekdays: ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
  months: ['ja', 'f', 'mär', 'ap', 'mai', 'jun', 'jul', 'au', 's', 'o', 'n', 'd'],
  relative: [
    { pattern: /(?<!\p{L})vorgestern(?!\p{L})/giu, days: -2 },
    { pattern: /(?<!\p{L})gestern(?!\p{L})/giu, days: -1 },
    { pattern: /(?<!\p{L})(?:heute|heutigen?)(?!\p{L})/giu, days: 0 },
    { pattern: /(?<!\p{L})(?:übermorgen)(?!\p{L})/giu, days: 2 },
    { pattern: /(?<!\p{L})(?<!(?:guten|am|heute|gestern|jeden) )morgen(?!\p{L})/gu, days: 1 },
  ],
  interview:
    /(?<!\p{L})(?:dank\p{L}*|gespr(?:äch|och)\p{L}*|gesprochen|unterh(?:alten|ielten|altung)|sprachen|getroffen|treffen|vorstellungsgespräch\p{L}*|interview|erzählt\p{L}*|sagten|gesagt|erwähnt\p{L}*|kennengelernt|zeit|besuch)(?!\p{L})/giu,
  promise:
    /(?<!\p{L})(?:(?:rufe|werde|melde|schreibe|möchte|komme) ich (?:mich|sie|dich|ihnen|dir|wieder|auf)?|ich (?:rufe|werde|melde|schreibe|komme)(?! bei)|hören sie (?:wieder )?von mir|von mir hören|mein(?:en)? anruf|(?:anrufen|melden|schreiben|nachfragen) werde)(?!\p{L})/giu,
  decision:
    /(?<!\p{L})(?:entscheid\p{L}*|entschied\p{L}*|rückmeldung|bescheid|nachricht von ihnen|zu- oder absage)(?!\p{L})/giu,
  otherMatter:
    /[;:—–]|(?<!\p{L})(?:dass|wie|wann|wenn|bis|seit|ab|jeden?|beginnt|startet|endet|geplant\p{L}*|stillstand\p{L}*|vorgesehen\p{L}*)(?!\p{L})/iu,
  ahead: /(?<!\p{L})(?:freue mich (?:sehr )?(?:auf|darauf)|nächste[snm]? mal|hoffe)(?!\p{L})/iu,
  countedFrom: /(?<!\p{L})(?:nach|seit) (?:\p{L}+ )?$/iu,
  dueBy: /(?<!\p{L})bis (?:(?:spätestens|zum|ende) )?$/iu,
  spans: [
    {
      pattern:
        /(?<!\p{L})in (?:etwa |rund |ungefähr )?(?:einer woche|(?:7|sieben) tagen)(?!\p{L})/giu,
      days: 7,
    },
    {
      pattern:
        /(?<!\p{L})in (?:etwa |rund |ungefähr )?(?:zwei wochen|2 wochen|(?:14|vierzehn) tagen)(?!\p{L})/giu,
      days: 14,
    },
    { pattern: /(?<!\p{L})in (?:etwa |rund |ungefähr )?(?:drei|3) wochen(?!\p{L})/giu, days: 21 },
    { pattern: /(?<!\p{L})in einem monat(?!\p{L})/giu, days: 30 },
    { pattern: /(?<!\p{L})in (?:ein paar|zwei|drei|2|3) tagen(?!\p{L})/giu, days: 3 },
  ],
  say: (day, like) => {
    const { month, date } = partsOf(day)
    const named = weekdays[weekdayOf(day) - 1]!
    if (!like.date) return named
    const said = `${date}. ${months[month - 1]}`
    return like.weekday ? `${named}, ${said}` : said
  },
}

export const german: Language = {
  tag: 'de',
  greeting:
    /^(?:sehr geehrte[rns]?|liebe[rs]?|hallo|guten (?:tag|morgen|abend)|werte[r]?|grüß|moin|servus)(?!\p{L})/iu,
  closing:
    /^(?:mit (?:(?:sehr |besonders )?(?:freundlich|best|herzlich|lieb|viel)\p{L}* )?(?:grüßen|gruß|dank)|mit freundlichen|(?:viele|freundliche|herzliche|beste|liebe|schöne|sonnige|besten|herzlichen|vielen)r? (?:grüße|gruß|dank)|hochachtungsvoll|herzlichst|ihr|ihre)(?!\p{L})[^.?!]*,?$/iu,
  toNobody: /(?<!\p{L})(?:damen und herren|personalabteilung|team|alle|zusammen)(?!\p{L})/iu,
  unended:
    /(?:\d|(?<!\p{L})(?:Dr|Prof|Hr|Fr|Nr|Str|St|bzw|ca|evtl|ggf|inkl|usw|vgl|z\. ?B|d\. ?h|u\. ?a|z|d|u|i|o|Abs|Tel|Dipl|Ing|Co|Inc|Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)|(?<!\p{L})\p{Lu})$/u,
  isSmallAfterGreeting: true,
  placeholder:
    /(?<!\p{L})(?:TBD|TODO(?=:)|lorem ipsum|(?:Name|Firma|Position|Datum|Unternehmen|Ansprechpartner) (?:einfügen|eintragen|einsetzen|hier)|Firmenname|Mustermann|Musterfirma)(?!\p{L})|\?{3,}|\.{4,}|\*{2,}|#{2,}|%[A-Za-z_]+%|\$[A-Z_]{3,}\b|\$\{|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/gu,
  thanks:
    /(?<!\p{L})(?:(?:be)?dank\p{L}*|verbunden|anerkennung|wertschätz\p{L}*|gefreut)(?!\p{L})/iu,
  promise:
    /(?<!\p{L})(?:(?:melde|rufe|schreibe|erkundige|frage|komme|kontaktiere|erreiche) ich|ich (?:melde|rufe|schreibe|erkundige|frage|komme|kontaktiere)(?!\p{L})|(?:werde|möchte|würde|darf) (?:ich|mich|sie|dich)(?:\P{L}+\p{L}+){0,12}?\P{L}+(?:melden|anrufen|anzurufen|anruf|schreiben|erkundigen|nachfragen|nachhaken|zukommen|zurückkommen|kontaktieren|hören|in verbindung setzen|in kontakt)|ich werde(?:\P{L}+\p{L}+){0,14}?\P{L}+(?:melden|anrufen|schreiben|erkundigen|nachfragen|nachhaken|zukommen|zurückkommen|kontaktieren|setzen)|hören sie (?:wieder )?von mir|von mir (?:zu )?hören|sie (?:hören|lesen)(?:\P{L}+\p{L}+){0,10}?\P{L}+von mir|ich habe vor(?:\P{L}+\p{L}+){0,14}?\P{L}+(?:anzurufen|schreiben|melden)|mein(?:en|em|e)? (?:nächste[rn]? )?(?:anruf|e-?mail|brief|nachricht)|(?:anruf|nachricht|brief|e-?mail) von mir|(?:wenn|bis) ich (?:sie |ihnen |mich )?(?:\p{L}+ ){0,4}?(?:anrufe|melde|schreibe))(?!\p{L})/iu,
  doubled: /^(?:ha ha)$/iu,
  common: new Set(
    (
      'aber alle allem allen aller alles als also am an andere anderen anders auch auf aus bald bei beim bereits besonders ' +
      'bin bis bitte da dabei dafür damit danach danke dann daran darauf darüber das dass dein deine dem den denn der des dich die ' +
      'dies diese dieser dieses dir doch dort du durch ein eine einem einen einer eines er es euch fest für ganz gar gern gerne ' +
      'gestern gut gute guten habe haben hat hatte hatten herr frau herrn heute hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ' +
      'ist ja jede jeder kann kein keine können mal man mehr mein meine meinem meinen meiner mich mir mit muss nach nächste ' +
      'nicht noch nun nur ob oder ohne sehr sein seine seit selbst sich sie sind so sobald solche sollte sowie ' +
      'tag team teil über um und uns unser unsere unter viel viele vielen vom von vor wann war waren was weil weiter welche wenn wer ' +
      'werde werden wie wieder will wir wird wo worden wurde wurden zeit zu zum zur zwei woche wochen jahr jahre arbeit montag dienstag ' +
      'mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ' +
      'liebe lieber hallo sehr geehrte geehrter guten grüße grüßen'
    ).split(' '),
  ),
  titles:
    /^(?:herrn?|frau|dr|prof|professor|professorin|dipl|ing|mag|pfarrer(?:in)?|pastor(?:in)?|schwester|bruder|meister(?:in)?|chef(?:in)?|küchenchef(?:in)?|kollege|kollegin|direktor(?:in)?|rektor(?:in)?|familie|geehrter|sehr|geehrte[rn]?|liebe[rn]?|hallo|guten|tag|morgen|abend|und|werte[r]?|doktor|alle|zusammen|team)$/iu,
  shortNames: [],
  usual: (
    'interessiert interessant interess begeistert begeisterung vielleicht freundlich entscheidung rückmeldung vorstellung bewerbung ' +
    'gespräch jetzigen auswahl erneuert erfahrung kenntnisse möglich unternehm selbstständig tatsächlich eigentlich hoffentlich herzlich ' +
    'ausführlich persönlich verständnis verantwortung zusammenarbeit mitarbeiter kollegen unterlagen wirklich außerdem natürlich ' +
    'einrichtung abteilung donnerstag mittwoch dienstag samstag februar dezember november oktober september gelegenheit schwierig ' +
    'angenehm beeindruck überzeugt regelmäßig ordentlich pünktlich zuverlässig wahrscheinlich ungefähr zusätzlich schließlich ziemlich ' +
    'nämlich trotzdem weiterhin gemeinsam langjährig maschine werkstatt patienten projekt lieferung gesellschaft wissenschaft ' +
    'herausforderung wertschätzung einladung einblick vertrauen wertvoll hinterlassen gesprochen kennenlernen kennenzulernen erkundigen ' +
    'telefonisch terminvorschlag zeugnisse anschreiben voraussichtlich selbstverständlich aufmerksam gründlich sorgfältig bereitschaft'
  ).split(' '),
  nameWords: new Set(
    (
      'müller schmidt schneider fischer weber meyer wagner becker schulz koch bauer richter klein wolf schröder neumann schwarz zimmermann ' +
      'braun krüger hofmann lange werner krause kaiser fuchs vogel könig stein jung berg winter sommer herbst frühling frank ernst ' +
      'groß gross kurz lang weiß weiss roth rot grün stark sauer freund mai april august rosa sonntag freitag montag mark'
    ).split(' '),
  ),
  honorific: /^(?:herrn?|frau)$/iu,
  grammar: [],
  tones: germanTones,
  emphasis:
    /(?<!\p{L})(?:SEHR|WIRKLICH|UNBEDINGT|BITTE|DANKE|VIELEN|DANK|IMMER|NIE|NICHT|TOLL|SUPER|GROSSARTIG|DRINGEND|SOFORT|JETZT|ABSOLUT|GENAU|WICHTIG|ALLES|GANZ)(?!\p{L})/gu,
  post: /(?<!\p{L})(?:stelle|position|rolle|aufgabe|gespräch|vorstellungsgespräch)(?!\p{L})/iu,
  reachMe:
    /(?<!\p{L})(?:erreich(?:en|bar) (?:sie|bin ich|ihr) mich(?! per e-?mail)|(?:erreichen sie|sie erreichen) mich(?! per e-?mail)|(?:bin ich|ich bin|sie können mich|können sie mich|stehe ich(?: ihnen)?|ich stehe(?: ihnen)?) (?:\p{L}+ ){0,3}(?:telefonisch|anrufen)|(?:bin ich|ich bin) (?:\p{L}+ ){0,3}(?:erreichbar|zu erreichen)|meine (?:telefon|handy|mobil)?nummer (?:ist|lautet)|ruf(?:en sie|t)? mich(?: \p{L}+){0,3}(?: an)?|rufen sie (?:\p{L}+ ){0,2}an(?=[.!,])|telefonisch (?:erreichbar|zur verfügung)|(?:über|auf) (?:ihren|einen|deinen) (?:\p{L}+ )?anruf|(?:ein|kurzer) anruf genügt|klingeln sie (?:\p{L}+ )?durch)(?!\p{L})/giu,
  days,
}
