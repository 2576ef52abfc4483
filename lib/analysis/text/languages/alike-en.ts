import type { AlikeTable } from './alike-model'

/** English: inflection, number words, and words that news writing uses for one another. */
export const alikeEn: AlikeTable = {
  suffixes: [
    'ations',
    'ation',
    'ements',
    'ement',
    'ments',
    'ment',
    'ings',
    'ing',
    'ness',
    'ions',
    'ion',
    'ives',
    'ive',
    'ies',
    'ied',
    'ers',
    'ors',
    'ed',
    'es',
    'er',
    'or',
    'ly',
    'al',
    's',
    'd',
    'e',
    'y',
  ],
  numbers: [
    'zero',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'thirteen',
    'fourteen',
    'fifteen',
    'sixteen',
    'seventeen',
    'eighteen',
    'nineteen',
    'twenty',
  ],
  tens: { thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90, dozen: 12 },
  groups: `
    kill die died dead death deadly fatal fatality slain slay perish casualty toll victim murder murderer homicide massacre slaughter assassinate lives
    injure wound hurt injury maim
    attack strike assault raid bomb bombing bombard airstrike shell hit offensive blast explode explosion blow
    shoot shot gunfire gunman shooter shooting gun gunned firearm rifle weapon armed
    stab knife knifed slash
    war conflict fight fought fighting battle combat clash hostility violence
    truce ceasefire cease-fire pause lull armistice
    deal agreement accord pact treaty settlement agree framework
    talk negotiate negotiation discussion discuss mediate mediator dialogue parley
    meet met meeting summit conference gathering session
    hostage captive captivity kidnap abduct abduction seize seized
    free release freed liberate
    militant fighter rebel insurgent gunmen militia extremist terrorist terror terrorism
    troop soldier force army military
    retaliate retaliation revenge avenge reprisal retribution
    withdraw withdrawal pullout leave left exit quit depart departure
    destroy destruction eradicate eliminate elimination wipe demolish raze ruin
    arrest detain detention custody apprehend capture jail jailed prison imprison imprisonment incarcerate prisoner inmate behind
    charge indict indictment accuse accusation allege allegation
    court judge justice tribunal magistrate judicial
    trial verdict convict conviction guilty sentence
    acquit exonerate clear innocent
    lawsuit sue suit litigation legal
    lawyer attorney solicitor barrister counsel
    police officer cop detective constable
    investigate investigation inquiry probe investigator inquest
    law legislation bill act statute measure
    vote ballot poll election electoral elect elected
    win won victory winner triumph victorious
    lose lost defeat loss beat beaten
    resign resignation quit step stepping
    fire fired sack sacked dismiss dismissal oust ousted firing
    hire appoint appointment name named nominate nomination pick
    president leader chief head chairman boss chairwoman ceo executive
    minister secretary premier
    government administration cabinet authority official regime
    parliament congress senate lawmaker legislator mp senator house congressman
    spokesman spokeswoman spokesperson representative aide
    opponent rival challenger critic opposition
    supporter ally backer fan follower
    criticize criticise criticism slam blast condemn denounce rebuke rip attack decry
    praise laud applaud hail welcome
    deny denial reject refuse refusal dismiss rebuff decline
    accept approve approval endorse endorsement back support agree
    demand call urge request ask plea appeal
    warn warning caution alert threat threaten
    promise vow pledge swear commit commitment
    announce announcement declare declaration statement reveal disclose unveil
    plan propose proposal scheme offer
    think believe belief expect expectation hope
    fear worry concern concerned afraid anxiety anxious
    begin start launch open commence kick began begun initiate
    end finish stop halt conclude close cease completion
    rise increase grow growth climb surge jump soar gain higher up rose hike
    fall decline drop decrease slump plunge cut reduce reduction lower down fell slash tumble shrink
    price cost inflation expensive
    money fund funding dollar cash finance financial
    pay paid payment wage salary earnings
    tax levy duty tariff
    buy bought purchase acquire acquisition takeover
    sell sold sale
    company firm corporation business group maker manufacturer
    worker employee staff staffer labor labour workforce
    job employment unemployed jobless unemployment layoff
    market stock share shareholder investor
    bank lender banking
    rate interest
    economy economic economist
    child children kid boy girl youngster minor teen teenager baby infant
    woman female wife mother mom she
    man men male husband father dad guy
    son daughter brother sister sibling family relative
    student pupil school college university campus
    teacher professor educator
    doctor physician medic hospital surgeon clinic medical
    disease virus illness sick outbreak epidemic infection infect sickness
    drug medication medicine pill
    vaccine vaccination jab shot
    earthquake quake tremor aftershock seismic magnitude
    flood flooding deluge inundate
    storm hurricane typhoon cyclone tornado
    fire blaze wildfire flame burn
    rain rainfall downpour
    crash collide collision wreck accident smash
    plane aircraft jet airliner flight airplane airline
    airport runway
    ship boat vessel ferry
    train rail railway
    car vehicle automobile driver truck
    rescue save rescuer search emergency
    missing vanish disappear lost
    survive survivor
    collapse crumble cave fell
    evacuate evacuation flee fled displace displaced refugee
    migrant immigrant refugee immigration asylum
    border frontier
    protest protester demonstrate demonstration demonstrator rally march riot
    strike walkout stoppage
    crowd thousands people
    home house building apartment residence
    town city village
    neighborhood suburb district area
    capital
    region area province
    country nation national state
    world global international
    allow permit let able
    ban prohibit forbid bar outlaw block
    help aid assist assistance relief
    send sent dispatch deploy deployment
    show reveal indicate suggest
    find found discover discovery
    know knew known aware
    try attempt effort seek sought
    need require necessary must
    important key significant major crucial vital
    big large huge massive giant enormous
    small little tiny
    fast quick quickly rapid rapidly swift immediate immediately soon
    delay postpone wait postponed
    cancel scrap call
    travel trip visit journey tour
    arrive land arrival come came
    year annual yearly
    month monthly
    reporter journalist correspondent
    newspaper paper news media outlet
    tweet twitter post
    video footage film recording clip
    photo picture image photograph
    letter email memo note
    document file record filing paper
    report study survey research
    scientist researcher expert analyst
    candidate nominee contender
    campaign race bid
    republican gop
    democrat democratic
    game match contest
    team club side squad
    player athlete
    coach manager
    goal score scored
    season year
    record best
    championship title trophy cup champion
    olympic olympics games
    church religious religion faith
    climate warming emission carbon
    oil petroleum crude energy
    nuclear atomic
    missile rocket
    spy intelligence espionage
    hack hacker breach cyber
    computer technology tech software
    internet online web website
    phone smartphone cellphone mobile
    food eat hunger famine
    water
    health healthcare
    gay lesbian lgbt same-sex
    abuse assault harass harassment misconduct rape
    lie lied false untrue mislead misleading
    true fact truth
    apologize apologise apology sorry
    dispute disagree disagreement divide divided gap row differ
    condition term requirement stipulation demand
    hardline tough toughen stringent strict harden
    tension escalate escalation conflict
    breakthrough progress advance
    possible could potential may
    likely probable expected
    difficult hard tough challenge
    last final
    first initial
    member part participant participate participation join take
    side party
    power control rule govern
    land territory soil
    south southern
    north northern
    east eastern
    west western
    america american us
    britain british uk
    `,
  lengthTells: 1,
}
