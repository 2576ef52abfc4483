import { forms, words, type LanguageTable } from './model'

export const en: LanguageTable = {
  tag: 'en',
  stopWords: words(`
    a about above after again against ago all almost along already also although always am among an and another any anyone
    anything are around as asked at away back be became because become been before began behind being below between both but by
    came can cannot could day days did do does doing done down during each either else enough especially even ever every
    everyone everything far few first for former from further get given go going had has have having he her here hers herself
    him himself his how however i if in including indeed instead into is it its itself just last later least less let like
    likely made make many may me meanwhile might more moreover most much must my myself near nearly never nevertheless new
    next no nobody none nor not nothing now of off often on once one only onto or other others otherwise our ours ourselves
    out over own part perhaps put rather said same saw say says see seen several shall she should since so some someone
    something soon still such take than that the their theirs them themselves then there therefore these they thing things
    this those though three through throughout thus to today together told too toward towards two under until up upon us use used
    very was way we well went were what when where whether which while who whole whom whose why will with within without
    would yet you your yours yourself aren't can't couldn't didn't doesn't don't hadn't hasn't haven't he'd he'll he's i'd i'll
    i'm i've isn't it'd it'll it's let's she'd she'll she's shouldn't that's there's they'd they'll they're they've wasn't
    we'd we'll we're we've weren't what's who's won't wouldn't you'd you'll you're you've`),
  leadingAbbreviations: words(`
    mr mrs ms messrs mx dr prof rev fr hon gov sen sens rep reps gen lt col cmdr cdr capt maj sgt cpl pvt adm brig insp supt
    det pres amb atty asst assoc dep dir sec supt mt ft st ste vs v cf e.g i.e approx est`),
  abbreviations: words(`
    inc co corp ltd llc plc bros jr sr esq ph.d m.d b.a m.a m.b.a d.phil a.m p.m u.s u.k u.n e.u d.c u.s.a u.a.e b.c a.d etc
    al dept univ assn ave blvd rd ln hwy sq ctr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur
    thurs fri sat sun ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mont neb nev n.h n.j
    n.m n.y n.c n.d okla ore pa r.i s.c s.d tenn tex vt va wash w.va wis wyo ont que alta cal no nos vol`),
  figureAbbreviations: words('no nos p pp vol art ch fig sec para pt'),
  months: forms(`
    january jan
    february feb
    march mar
    april apr
    may
    june jun
    july jul
    august aug
    september sep sept
    october oct
    november nov
    december dec`),
  weekdays: forms(`
    monday mon
    tuesday tue tues
    wednesday wed
    thursday thu thur thurs
    friday fri
    saturday sat
    sunday sun`),
  reportingVerbs: words(`
    said says asked asks added adds told tells wrote writes tweeted posted replied answered explained noted recalled shouted
    cried yelled wondered joked quipped insisted argued declared concluded continued warned remarked exclaimed responded
    inquired demanded chanted quoted read reads`),
  ordinalDot: false,
}
