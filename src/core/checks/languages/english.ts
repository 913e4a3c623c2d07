// English, American and British.
import { languageOf } from '../../words/languages/languages.ts'
import { partsOf } from '../../days/day.ts'
import { englishGrammar } from './english-grammar.ts'
import { englishTones } from './english-tones.ts'
import type { Days, Language } from './language.ts'

const weekday = '(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
const whole = '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?\\b'
const year = '(?:,? (?<year>20\\d\\d)\\b)?'

const days: Days = {
  decisionAhead:
    /^,? as (?:the|your) decision (?:date|day|deadline)\b|^,? as (?:the|your) (?:day|date|deadline)\b[^.?!]*\b(?:deci|choice|answer|hear)|^,? for (?:your|the|a) (?:final )?(?:decision|choice)\b/iu,
  named: { dayFirst: namedDays(true), monthFirst: namedDays(false) },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  relative: [
    { pattern: /\bthe day before yesterday\b/giu, days: -2 },
    { pattern: /\b(?:yesterday|last night)\b/giu, days: -1 },
    { pattern: /\b(?<!ago )(?:today|this (?:morning|afternoon|evening))\b/giu, days: 0 },
    { pattern: /\btomorrow\b/giu, days: 1 },
  ],
  interview:
    /\b(?:thank(?:s| you)|talk(?:ed|ing)|(?:\w+ )?talk|talk with (?:me|you)|sp(?:oke|eaking|oken)|speak with (?:me|you)|met|meet(?:ing)? (?:with )?(?:me|you|everyone|the team)|our meeting|(?:our |the )?conversation|(?:our|the|my|your) (?:\w+ )?interview|interviewed|(?:we|our) discuss(?:ed|ion)|your time|taking (?:the )?time|time you|came to see you|having me|our (?:call|chat|visit|discussion)|chatted|(?:you|they) told me|(?:you|they) mentioned|seeing you|saw you|my visit|visit(?:ed|ing))\b/giu,
  promise:
    /\b(?:(?:I(?:’|')ll|(?:I|and) (?:will|shall)|I (?:plan|intend|mean|hope) to|I am going to|I(?:’|')m going to|let me|I(?:’|')d like to|may I) (?:\w+ ){0,2}?(?:call|phone|ring|telephone|write|e-?mail|follow|be (?:back )?in touch|get (?:back )?in touch|get back to|check|reach|touch base|contact|drop|give you a|try you|speak (?:to|with) you)|(?:hear|word|call|email|letter) from me|my (?:next )?(?:call|email|letter)|when I (?:call|write|get in touch)|next step is to (?:call|write|get in touch))\b/giu,
  decision:
    /\b(?:decisions?|decid(?:e|ed|ing)|ma[dk]e up your minds?|hear(?:ing)? (?:back )?from you|(?:final|your) choice|an answer|the outcome|settle[ds]?|cho(?:ose|sen|osing)|fill(?:ed)? the|(?:have|expect(?:ed)?) (?:news|word)|an offer)\b/giu,
  otherMatter:
    /[;:—–]|\b(?:that|which|how|when|where|until|till|since|starts?|starting|begins?|beginning|ends?|from|every|each|planned|scheduled|shutdown|outage|launch|deadline|due|for next|for the)\b/iu,
  ahead: /\b(?:look(?:ing)? forward|next time|hope to|again on)\b/iu,
  countedFrom: /\b(?:after|following|from|since) (?:(?:our|the|my) )?$/iu,
  dueBy: /\b(?:by|before|no later than)(?: the end of)? $/iu,
  spans: [
    {
      pattern: /\bin (?:about |roughly )?(?:a week|one week|(?:7|seven) days)\b(?! or)/giu,
      days: 7,
    },
    { pattern: /\ba week from (?:today|now)\b/giu, days: 7 },
    {
      pattern:
        /\bin (?:about |roughly )?(?:two weeks|2 weeks|a fortnight|(?:14|fourteen) days)\b/giu,
      days: 14,
    },
    { pattern: /\btwo weeks from (?:today|now)\b/giu, days: 14 },
    { pattern: /\bin (?:about |roughly )?(?:three|3) weeks\b/giu, days: 21 },
    { pattern: /\bin (?:about |roughly )?(?:a|one) month\b/giu, days: 30 },
    { pattern: /\bin (?:a few|a couple of|two|three|2|3) days\b/giu, days: 3 },
  ],
  say: (day, like, isDayFirst) => {
    const { customs } = languageOf(isDayFirst ? 'en-GB' : 'en-US')
    if (!like.date) return customs.date(day).split(/[ ,]/)[0]!
    if (like.weekday) return customs.date(day)
    return customs.letterDate(day).replace(new RegExp(`,? ${partsOf(day).year}$`), '')
  },
}

export const english: Language = {
  tag: 'en',
  greeting:
    /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor)\b\.? \p{L}+|dear|hello|hi|hiya|hey|howdy|aloha|shalom|salaam|namaste|bonjour|ciao|salut|hola|g[’']day|good (?:morning|afternoon|evening|day)|greetings|to whom)\b/iu,
  closing:
    /^(?:(?:with )?(?:(?:many|my|warm|warmest|kind|kindest|best|very best|sincere) )*(?:thanks|regards|wishes|appreciation|gratitude)|(?:yours |very )?(?:sincerely|truly|faithfully)(?: yours)?|respectfully(?: yours)?|cordially|gratefully|best|warmly|cheers|thank you|thanks again|all the best|take care|until then|with (?:thanks|gratitude|appreciation))\b[^.?!]*[,.]?$/iu,
  toNobody:
    /\b(?:sir or madam|sirs?|madam|whom it may concern|hiring (?:manager|team|committee)|recruiter|team|all|everyone|there)\b/iu,
  unended:
    /(?:\b(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Hon|St|Jr|Sr|Inc|Ltd|Co|Corp|vs|etc|approx|No|Nos|Fig|Dept|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Ph|e\.g|i\.e|a\.m|p\.m)|\b\p{Lu}(?:\.\p{Lu})*)$/u,
  isSmallAfterGreeting: false,
  placeholder:
    /\b(?:TBD|TBC|FIXME|TODO(?=:)|lorem ipsum|(?:insert|your|company|recipient|contact|position|job|interviewer|first|last) (?:name|title|date|position|company) here|Company Name|Your Name|Job Title|First Name|Last Name|Interviewer Name)\b|\?{3,}|\.{4,}|\*{2,}|#{2,}|%[A-Za-z_]+%|\$[A-Z_]{3,}\b|\$\{|(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/gu,
  thanks:
    /\b(?:thank|thanks|thankful|grateful|gratitude|appreciate[ds]?|appreciative|appreciation|obliged|indebted)\b/iu,
  promise:
    /\b(?:I(?:’|')ll|(?:I|and) (?:will|shall)|I (?:plan|intend|mean|expect|hope|promise|propose|aim|want) to|I am (?:going|planning) to|I(?:’|')m (?:going|planning) to|let me|I(?:’|')d like to|I would like to|may I|with your permission) (?:\w+ ){0,3}?(?:call|phone|ring|telephone|write|e-?mail|follow(?:ing)? up|be (?:back )?in (?:touch|contact)|be back|get (?:back )?in (?:touch|contact)|check (?:in|back)|reach out|reach you|touch base|contact|drop (?:you|by|in)|(?:stop|come|swing|pass|go) by|(?:look|pop) in|visit you|give you a|try you|send you a (?:line|note|message)|speak (?:with|to) you|talk (?:with|to) you|come back to you|get back to you|hear|ask (?:you )?again|inquire|enquire)\b|\b(?:(?:hear|word|call|email|letter|line|note|message) (?:again )?from me|my (?:next )?(?:call|email|letter|message)|(?:when|until|before) I (?:call|write|phone|ring|get in touch|follow up|check in)|my next step is to|I(?:’|')?(?:ll| will) (?:\w+ ){0,3}?(?:calling|writing|in touch|following up|phoning|ringing))\b/iu,
  doubled:
    /\b(?:had had|bye bye|knock knock|tut tut|ha ha|there there|now now|win win|that that|(?:(?:it|this|that|what|he|she|who|where|problem|thing|question|point|truth|answer) is is)|(?:what|as|than|people|they|we|I) (?:\w+ )?do do)$/iu,
  common: new Set(
    (
      'a about after again all also always am among an and another any are as ask at away back be been before ' +
      'best better both but by call came can could dear did do does done down each even ever every few first for ' +
      'from gave get give glad go good great had has have he hear hello help her here hi him his hope how i if in ' +
      'into is it its join just kind know last later learn least left less let like line long look made make man ' +
      'many may me met might mine more most much must my near new next no none not note now of off often on once ' +
      'one only open or other our out over own part past plan please quite rather re read real regards said same ' +
      'saw say see seem sent set she show since sincerely so some soon still such sure take talk team tell than ' +
      'thank thanks that the their them then there these they thing this those time to told too took two under up ' +
      'us use very visit want warm was way we week well went were what when where which while who whole why will ' +
      'wish with word work would write year yes yet you your yours today yesterday tomorrow monday tuesday ' +
      'wednesday thursday friday saturday sunday january february march april june july august september ' +
      'october november december during seeing being having speaking talking thinking reading learning listening ' +
      'looking hearing working walking meeting asking leading running planning'
    ).split(' '),
  ),
  titles:
    /^(?:mr|mrs|ms|mx|miss|messrs|dr|prof|professor|doctor|sir|dame|lord|lady|judge|justice|rev|revd|reverend|father|pastor|rabbi|imam|sister|brother|canon|bishop|hon|madam|madame|mme|monsieur|se[nñ]ora?|frau|herr|chef|chief|captain|capt|coach|officer|sergeant|sgt|lieutenant|lt|major|colonel|col|general|commander|cmdr|admiral|inspector|principal|dean|provost|president|chancellor|senator|mayor|councillor|council(?:man|woman|member)|ambassador|governor|nurse|matron|maestro|dear|hello|hi|hey|hiya|howdy|aloha|shalom|salaam|namaste|bonjour|ciao|salut|hola|good|morning|afternoon|evening|day|and|again|all|team)$/iu,
  shortNames: shortNames(
    'abigail abby|alexander alex sandy|alexandra alex sandra|alexis alex|andrew andy drew|anthony tony|barbara barb|benjamin ben benny|' +
      'catherine cathy kate katie|katherine kathy kate katie|charles charlie chuck|christine chris christy|christopher chris|' +
      'daniel dan danny|david dave|deborah deb debbie|donald don|dorothy dot|douglas doug|edward ed eddie ted|' +
      'elizabeth liz beth betty eliza lisa|eugene gene|frances fran|francis frank|frederick fred freddie|gabriel gabe|gerald gerry jerry|' +
      'gregory greg|harold harry|henry harry hank|jacob jake|jacqueline jackie|james jim jimmy jamie|jeffrey jeff|jennifer jen jenny|' +
      'jessica jess|john jack johnny|jonathan jon|joseph joe|joshua josh|judith judy|kenneth ken|kimberly kim|lawrence larry|leonard len|' +
      'margaret maggie meg peggy|martin marty|matthew matt|michael mike mick|nancy nan|nathaniel nate|nicholas nick|pamela pam|patricia pat patty trish|' +
      'patrick pat|peter pete|philip phil|rachel rach|raymond ray|rebecca becky|richard rick dick rich|robert bob bobby rob|' +
      'ronald ron|samantha sam|samuel sam|sandra sandy|stephanie steph|stephen steve|steven steve|susan sue susie|theodore ted theo|' +
      'theresa terry tess|thomas tom tommy|timothy tim|victoria vicky tori|vincent vince|virginia ginny|walter walt|william will bill billy|zachary zach',
  ),
  usual: [],
  nameWords: new Set(
    (
      'will mark may june april august summer grant art bill rose grace hope faith joy frank rich pat rob sue drew chase hunter page guy ' +
      'dean earl king young stone wood hill brook brooks reed price banks west north long short white black brown green gray grey ' +
      'moss bell cook baker carter mason miller smith potter shepherd fisher gardener farmer weaver taylor cooper hall ford lake ' +
      'field rivers woods parks bishop pope day holiday winter frost snow rain penny gene jack dot sky star pearl ruby amber ivy lily ' +
      'daisy violet olive heather hazel holly iris fern sage basil ray sandy rusty dusty sunny bo max major duke prince christian ' +
      'paris london florence sydney austin dallas jordan israel china holland ireland england french english german'
    ).split(' '),
  ),
  honorific: /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor)$/iu,
  grammar: englishGrammar,
  tones: englishTones,
  emphasis:
    /\b(?:VERY|REALLY|SO|MUST|NEED|NEVER|ALWAYS|PLEASE|THANK|THANKS|GREAT|LOVE|LOVED|BEST|ABSOLUTELY|TRULY|EXTREMELY|HUGE|AMAZING|NOW|PERFECT|DEFINITELY|EXACTLY|MUCH|NOT|EXCITED|VERY|MOST|ONLY|URGENT|IMPORTANT|WOW|YOU|DEFINITELY|TOTALLY|INCREDIBLE|FANTASTIC|WONDERFUL|AWESOME)\b/gu,
  post: /\b(?:position|role|job|opening|vacancy|post|interview|opportunity)\b/iu,
  reachMe:
    /\b(?:(?:[Rr]each|[Cc]all|[Pp]hone|[Rr]ing|[Tt]ext|[Tt]elephone) me(?! (?:old|crazy|by e-?mail|through e-?mail|via e-?mail|[A-Z]))|(?:can|may) be (?:called|reached|phoned|rung|telephoned)(?! by e-?mail)|(?:[Gg]ive me|[Dd]rop me) a (?:call|ring|bell|buzz)|(?:[Cc]all|[Pp]hone|[Rr]ing|[Tt]elephone) (?:the house|my (?:house|home|cell|mobile)|(?:at )?home)|[Mm]y (?:phone |telephone |mobile |cell )?number is|[Mm]y (?:phone|mobile|cell) is|(?:at|on) (?:this|the following) (?:phone |telephone )?number|the number (?:below|above)|pick up the (?:phone|telephone)|(?:welcome|be glad of|be grateful for|be happy to (?:take|get)|gladly take|appreciate|happy with) an? (?:\w+ )?(?:phone |telephone )?call(?! (?:to|from (?!you)|with))|(?:free|please|just|do) (?:to )?(?:call|ring|telephone|phone)(?= (?:any ?time|at any|whenever|in the (?:evening|morning)|after|if )|[.!])|hesitate to (?:call|ring|telephone|phone)|[Aa] (?:phone |telephone |quick |short )?call (?:is|would be|works|suits) (?:\w+ ){0,2}?(?:fine|welcome|easier|best|good|enough|too)|welcome your (?:phone |telephone )?call|(?:talk|speak|chat) by (?:phone|telephone)(?=[.!])|(?:available|easiest to reach|best reached) by (?:phone|telephone)|(?:reach|catch|get|find) me (?:\w+ )?by (?:phone|telephone)|can be (?:had|got|found) by (?:phone|telephone)|(?:by phone|by telephone) (?:any ?time|at any time|whenever))\b/gu,
  days,
}

function shortNames(text: string): readonly (readonly string[])[] {
  return text.split('|').map((names) => names.split(' '))
}

function namedDays(isDayFirst: boolean): readonly RegExp[] {
  return [
    ...[`${month} (?:the )?${date}(?![:%]| ?[ap]\\.?m)`, `${date}(?: of)? ${month}`].flatMap(
      (one) => [
        new RegExp(`\\b${weekday},? (?:the )?${one}${year}`, 'giu'),
        new RegExp(`\\b${one}${year}`, 'giu'),
      ],
    ),
    new RegExp(`\\b${whole},? the (?<date>\\d{1,2})(?:st|nd|rd|th)\\b`, 'giu'),
    /\b(?<year>20\d\d)-(?<month>\d\d)-(?<date>\d\d)\b/gu,
    isDayFirst
      ? /\b(?<date>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d\d)\b/gu
      : /\b(?<month>\d{1,2})\/(?<date>\d{1,2})\/(?<year>20\d\d)\b/gu,
    new RegExp(
      `\\b${isDayFirst ? weekday + ',? (?<date>\\d{1,2})/(?<month>\\d{1,2})\\b' : weekday + ',? (?<month>\\d{1,2})/(?<date>\\d{1,2})\\b'}`,
      'giu',
    ),
    new RegExp(`\\b(?:(?<which>last|next|this|coming) )?${whole}\\b(?!s|’s shift)`, 'giu'),
  ]
}
