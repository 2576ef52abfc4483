/**
 * First names that one person may go by, one family a line, the formal one first: forms that stand for no other name.
 * Origin: written for this project from everyday English usage; only short forms that newsrooms print for public people.
 */
const FAMILIES = `
  abigail abby abbie
  abraham abe
  alexandria alexandra
  amanda mandy
  andrew andy
  anthony tony antony
  archibald archie
  arthur art
  barbara barb
  bartholomew bart
  benjamin ben benny benji binyamin bibi
  bernard bernie
  bradley brad
  calvin cal
  charles charlie chuck charley
  christopher chris
  clifford cliff
  cynthia cindy
  daniel dan danny
  david dave davey
  deborah debbie debra deb
  dominic dom
  donald don donnie donny
  dorothy dot dottie
  douglas doug
  edward ed eddie ted ned
  elizabeth liz beth betsy liza elisabeth lizzie libby
  ernest ernie
  eugene gene
  ezekiel zeke
  frederick fred freddie freddy frederic fredrick
  gabriel gabe
  gilbert gil
  gregory greg gregg
  henry hank
  herbert herb
  jacob jake
  jacqueline jackie
  james jim jimmy jamie jimmie
  jeffrey jeff geoffrey geoff jeffery
  jennifer jen jenny jenn
  john jack johnny johnnie
  joseph joe joey
  joshua josh
  judith judy
  katherine kate kathy katie catherine cathy katharine
  kenneth ken kenny
  lawrence larry laurence
  leonard len lenny lennie
  margaret maggie meg peggy peg margie marge
  martin marty
  matthew matt
  michael mike mick mickey
  mikhail misha
  mitchell mitch
  newton newt
  nicholas nick nicolas nikolas
  norman norm
  oliver ollie
  pamela pam
  patricia patty tricia trish patti
  patrick pat paddy
  penelope penny
  peter pete
  philip phil phillip
  raymond ray
  rebecca becky becca
  reginald reggie
  richard rick dick rich ricky richie
  robert bob rob bobby robbie
  rodney rod
  ronald ron ronnie
  rudolph rudy
  russell russ
  samuel sam sammy
  solomon sol
  stanley stan
  stephanie steph
  stephen steve steven
  susan sue susie suzie
  theodore teddy
  thomas tom tommy
  timothy tim timmy
  tobias toby
  valerie val
  vernon vern
  victor vic
  victoria vicky vicki vickie tori
  vincent vince vinnie vinny
  virginia ginny
  vladimir volodya
  volodymyr volodimir
  walter walt
  william bill will billy willie
  woodrow woody
  zachary zach zack zac zachariah
`

/**
 * Short forms of several names, and short forms that are names of their own: the first word may stand for each of the others.
 * Same origin. A form of a family above may stand here too, for its rarer readings.
 */
const AMBIGUOUS = `
  al albert alan allan allen alfred alexander alvin
  alex alexander alexandria alejandro alexandre
  barney bernard barnaby
  ben benedict
  bert albert herbert robert bertram
  betty elizabeth bettina
  cathy kathleen kathryn
  chris christian christine christina
  cindy lucinda
  cliff clifton
  clint clinton
  drew andrew
  ed edwin edgar edmund
  eddie edwin edgar edmund
  eliza elizabeth
  ellie eleanor ellen elizabeth
  fran frances francine francis
  frank francis franklin
  fred alfred
  freddie alfred
  gail abigail
  gerry gerald gerard geraldine
  gus augustus gustav gustavo angus august
  hal harold henry
  harry harold henry
  izzy isabel isabella
  jerry gerald jerome jeremy jeremiah
  jess jessica jesse
  jo joanne joanna josephine
  jon jonathan john
  josie josephine
  kate kathryn kathleen
  kathy kathleen kathryn
  katie kathryn kathleen
  kim kimberly
  leo leonard leopold
  les leslie lester
  lou louis louise
  maddie madeleine madison
  mandy miranda
  manny manuel emmanuel
  max maxwell maximilian maxine
  mel melvin melanie melissa
  mindy melinda
  nat nathan nathaniel natalie
  nate nathan nathaniel
  nell eleanor helen
  nick dominic
  pat patricia
  patsy patricia
  randy randall randolph
  rod roderick
  sam samantha
  sandy sandra alexander alexandria
  sid sidney sydney
  stan stanislav
  stu stuart stewart
  susie suzanne susanna
  tammy tamara
  ted theodore
  teddy edward
  terry terrence terence theresa teresa
  theo theodore
  tina christina christine
  tony antonio
  trudy gertrude
  wally wallace walter
  will wilfred wilbur
`

const FORMAL = new Map<string, string>()
for (const names of wordsOfLines(FAMILIES)) for (const name of names) FORMAL.set(name, names[0] ?? name)

const MAY_STAND_FOR = new Map<string, readonly string[]>()
for (const [short = '', ...names] of wordsOfLines(AMBIGUOUS)) MAY_STAND_FOR.set(short, names.map(formalName))

function wordsOfLines(lines: string): string[][] {
  return lines
    .trim()
    .split('\n')
    .map(line => line.trim().split(' '))
}

/** The formal name of a folded first name ("joe" → "joseph"), or the name itself. */
export function formalName(given: string): string {
  return FORMAL.get(given) ?? given
}

/**
 * The formal names that a folded first name may be short for besides `formalName` ("ted" → "theodore", "frank" → "francis"
 * and "franklin"); none for most names. It proves nothing alone: "Frank" is a name too.
 */
export function mayStandFor(given: string): readonly string[] {
  return MAY_STAND_FOR.get(given) ?? []
}
