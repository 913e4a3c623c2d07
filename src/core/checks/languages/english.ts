// English, American and British.
import { languageOf } from '../../words/languages/languages.ts'
import { partsOf } from '../../days/day.ts'
import type { Days, Language } from './language.ts'

const weekday = '(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\b\\.?'
const whole = '(?<weekday>monday|tuesday|wednesday|thursday|friday|saturday|sunday)'
const month =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?'
const date = '(?<date>\\d{1,2})(?:st|nd|rd|th)?\\b'
const year = '(?:,? (?<year>20\\d\\d)\\b)?'

const days: Days = {
  named: { dayFirst: namedDays(true), monthFirst: namedDays(false) },
  weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  relative: [
    { pattern: /\bthe day before yesterday\b/giu, days: -2 },
    { pattern: /\b(?:yesterday|last night)\b/giu, days: -1 },
    { pattern: /\b(?<!ago )(?:today|this (?:morning|afternoon|evening)|tonight)\b/giu, days: 0 },
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
    /^(?:(?:mr|mrs|ms|miss|mx|dr|prof|professor)\b\.? \p{L}+|dear|hello|hi|hey|good (?:morning|afternoon|evening|day)|greetings|to whom)\b/iu,
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
    /\b(?:I(?:’|')ll|(?:I|and) (?:will|shall)|I (?:plan|intend|mean|expect|hope|promise) to|I am (?:going|planning) to|I(?:’|')m (?:going|planning) to|let me|I(?:’|')d like to|I would like to|may I|with your permission) (?:\w+ ){0,3}?(?:call|phone|ring|telephone|write|e-?mail|follow(?:ing)? up|be (?:back )?in (?:touch|contact)|get (?:back )?in (?:touch|contact)|check (?:in|back)|reach out|reach you|touch base|contact|drop you|give you a|try you|send you a (?:line|note|message)|speak (?:with|to) you|talk (?:with|to) you|come back to you|get back to you|hear)\b|\b(?:(?:hear|word|call|email|letter|line|note|message) (?:again )?from me|my (?:next )?(?:call|email|letter|message)|(?:when|until|before) I (?:call|write|phone|ring|get in touch|follow up|check in)|my next step is to|I(?:’|')?(?:ll| will) (?:\w+ ){0,3}?(?:calling|writing|in touch|following up|phoning|ringing))\b/iu,
  doubled: new Set(['had', 'that', 'is', 'bye', 'knock', 'tut', 'ha', 'there', 'now', 'win', 'do']),
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
    /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|doctor|sir|dame|judge|rev|hon|madam|dear|hello|hi|hey|good|morning|afternoon|evening|day|and|again|all|team)$/iu,
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
  honorific: /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|doctor)$/iu,
  grammar: [
    /\bmost [a-z]{3,}(?:[^aeiou]e|[^aeiouo])st\b(?<!most (?:honest|modest|robust|interest|recent|request|just|latest))/gu,
    /\bmore (?:better|easier|faster|clearer|cheaper|stronger|quicker|simpler|safer|smaller|bigger|larger|happier|closer|harder|nicer|later|earlier|longer|shorter|higher|lower|smarter|worse)\b/gu,
    /\bI (?!(?:always|as|was|is|perhaps|sometimes|thus|besides|afterwards|nowadays|focus|canvas|bias)\b)[a-z]+[^su]s\b/gu,
    /(?<!\b(?:have|had|has|having|am|are|is|was|were|be|been|’ve|'ve|’d|'d|not|never)(?: \w+)? )\b(?:I|[Ww]e|[Tt]hey|[Hh]e|[Ss]he) (?:gone|seen|done|been|begun|written|spoken|taken|given|known|grown|chosen|driven)\b/gu,
    /\b(?:can|could|will|would|should|might|must|shall) (?:not |also |then )?(?!(?:always|perhaps|sometimes|thus|as|is|this|his|its|us|was|has|besides|focus|yes)\b)[a-z]+[^suia’']s\b(?! (?:and|of))/gu,
    /\b(?:could|would|should|must|might) of\b/gu,
    /\b(?:this|that|each|every) (?!(?:people|staff|children|men|women|data|media|police|team|crew|you|we|they|there|these|those|both|some|many|few|none|most|more|all|half)\b)[a-z]+[^s’'] (?:are|were)\b(?= (?:nearly|now|still|very|too|almost|always|so|already|not|empty|full|ready)\b)/gu,
    /\b(?:me|him) (?:are|were|have)\b/gu,
    /\b(?:he|she|it) (?:don['’]t|have|are|were able)\b(?<!(?:make|let|see|help|had|having|would|if|does|did|could|should|may|might|will|can|to|and|as though|as if) \w+ \w+)/gu,
    /\b(?:we|they|you) (?:was|has|is)\b(?<!\b(?:what|who|all|one|of|where|how) \w+ \w+)/gu,
    /\b(?:I|you|we|they) does(?:n['’]t)?\b/gu,
    /\b(?<!(?:one|each|none|out) (?:in|of) )(?:your|our|their|these|those|my) (?:[a-z]+ )?(?!thanks\b)[a-z]{3,}[^suia’']s (?:speaks|is|was|has|does|runs|works|makes|takes|gives|goes|comes|needs|wants|says|keeps|shows|helps|starts|stops|looks|feels|brings|knows|thinks|gets|uses|likes|leads|means)\b/gu,
    /\b(?:rised|teached|catched|buyed|bringed|thinked|goed|runned|writed|speaked|taked|maked|builded|leaded|meeted|feeled|finded|keeped|knowed|payed|readed|sended|spended|telled|understanded|choosed|breaked|drived|falled|gived|growed|heared|holded|leaved|sayed|selled|standed|throwed|weared|winned|learnt me)\b/gu,
    /\blet me no\b|\byour welcome\b|\bthank you for you\b|\balot\b|\blook(?:ing)? forward to (?:hear|see|speak|talk|meet|work|learn)\b|\b(?:hear|talk|speak) form you\b|\b(?:better|more|less|rather|other|easier|faster|larger|smaller) then\b/giu,
  ],
  tones: [
    {
      rule: 'apology',
      pattern:
        /\b(?:(?:I(?:’|')m|I am|so|very|really|terribly) sorry(?! (?:to hear|to learn|for your loss))|sorry (?:for|to (?:bother|disturb|trouble|take|write|be|keep)|about|if)|(?:I )?apologi[sz]e|(?:my|please accept my|sincere) apolog(?:y|ies)|(?:please )?(?:forgive|excuse|pardon) (?:me|my|the|this)|(?:feel|feeling) (?:terrible|awful|bad|guilty|embarrassed) (?:for|about|that)|I know (?:that )?I(?: am|’m|'m) (?:being )?(?:annoying|a (?:nuisance|pest|bother|burden))|(?:being|be) (?:annoying|a (?:nuisance|pest|bother|burden))|pester(?:ing)? you|beg your pardon|(?:forgive|pardon|excuse) (?:my|the|me)|I hope (?:I am|I(?:’|')m|this is) not (?:bothering|disturbing|too)|(?:to|for) bother(?:ing)? you)\b/giu,
    },
    {
      rule: 'pleading',
      pattern:
        /\b(?:I (?:really |desperately |badly |truly )?need (?:this|the|a) (?:job|position|work|role)|I(?:’|')?m begging|I (?:am begging|beg|implore|plead)(?! to differ)|desperate(?:ly)?|(?:please|just) give me (?:a|this|one|the) chance|give me (?:just )?(?:a|one) chance|I(?:’|')?(?:ll| will|d| would) (?:do|take|accept) (?:anything|any (?:job|position|salary|pay))|please,? please|I cannot afford|I can(?:’|')t afford|my last (?:hope|chance)|take pity|dream come true if|please (?:choose|pick|hire|consider) me|it would mean (?:everything|the world)|nobody else will|begging)\b/giu,
    },
    {
      rule: 'pressure',
      pattern:
        /\b(?:I (?:need|require|must have|expect|demand|insist on) (?:an?|your|the) (?:\w+ )?(?:answer|decision|reply|response|offer)|(?:as soon as possible|asap|immediately|at once|right away|without delay|by return)(?=[^.?!]*\b(?:answer|reply|respond|decide|let me know)\b)|(?:answer|reply|respond|decide|let me know|get back to me|decision)\b[^.?!]{0,40}\b(?:as soon as possible|asap|immediately|at once|without delay|by return)|(?:I (?:have|hold)|I(?:’|')ve(?: got)?) (?:\w+ )?(?:other|another|several|competing) offers?|other (?:companies|employers) (?:are|have)|(?:you )?(?:must|need to|have to) (?:decide|answer|reply|respond|let me know|get back)|why (?:have|has) (?:you|nobody|no one)\b[^.?!]*\b(?:not|yet|called|answered)|I (?:am still|have been) waiting|(?:still )?waiting for your (?:answer|reply|decision)|(?:final|last) (?:reminder|notice)|before (?:I|somebody|someone) (?:take|accept|else)|(?:had|(?:’|')d) better (?:decide|answer|reply|respond|hurry|call|act|tell|let)|hold (?:this|the|my|a) (?:place|spot|seat|offer|job|door)|or I(?: am|’m|'m| will| shall|’ll|'ll) (?:be )?(?:gone|out|off|go|take|accept|look|walk|sign)|or else\b|(?:another|other) (?:\w+ )?(?:outfit|firm|company|employer)s? (?:wants?|is|are|has|have)\b[^.?!]*|answer by return|kindly answer|clock is ticking|hurry up|(?:will|can|cannot|can(?:’|')t|won(?:’|')t|not) wait (?:any longer|forever|much longer|for ever)|I deserve|you owe me|running out of (?:time|patience)|I assume (?:that )?(?:I have|you will|the job))\b/giu,
    },
  ],
  emphasis:
    /\b(?:VERY|REALLY|SO|MUST|NEED|NEVER|ALWAYS|PLEASE|THANK|THANKS|GREAT|LOVE|LOVED|BEST|ABSOLUTELY|TRULY|EXTREMELY|HUGE|AMAZING|NOW|PERFECT|DEFINITELY|EXACTLY|MUCH|NOT|EXCITED|VERY|MOST|ONLY|URGENT|IMPORTANT|WOW|YOU|DEFINITELY|TOTALLY|INCREDIBLE|FANTASTIC|WONDERFUL|AWESOME)\b/gu,
  post: /\b(?:position|role|job|opening|vacancy|post|interview|opportunity)\b/iu,
  reachMe:
    /\b(?:(?:reach|call|phone|ring|text|telephone) me(?! (?:old|crazy|by e-?mail|through e-?mail|via e-?mail|[A-Z]))|(?:can|may) be (?:called|reached|phoned|rung|telephoned)(?! by e-?mail)|give me a (?:call|ring|bell|buzz)|(?:call|phone|ring|telephone) (?:the house|my (?:house|home|cell|mobile)|(?:at )?home)|my (?:phone |telephone |mobile |cell )?number is|my (?:phone|mobile|cell) is|(?:at|on) (?:this|the following) number|the number below|pick up the phone)\b/gu,
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
