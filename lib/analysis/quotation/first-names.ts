/**
 * First names by usual gender, as data: enough for pronouns in English-language news, not a register.
 * Origin: the most frequent names of the US Social Security and UK ONS tables, with common first names of Arabic, Hebrew, Russian,
 * Spanish, French, German, Italian, Indian, Chinese, Japanese and Korean news subjects added by hand. Names used for both are left out.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const MALE_NAMES =
  set(`aaron abdel abdul abdullah abraham adam ahmad ahmed al alan albert alejandro aleksandr alexander alexei
  alfred ali allan allen alvin amir amos andre andrei andrew andy angelo anthony antonio antony anwar ari arnold arthur ayman barack
  barry bart bashar ben benjamin benny bernard bernie bill billy binyamin bob bobby boris brad bradley brandon brendan brent brett
  brian bruce bryan byron caleb calvin carl carlos carter cesar chad charles charlie chester chris christian christopher chuck clarence claude
  clayton cliff clint clinton clyde colin connor corey craig curtis dale damon dan daniel danny darrell darren dave david dean dennis
  derek devin diego dick dmitri dmitry dominic don donald doug douglas drew duncan dustin dwayne dwight earl ed eddie edgar eduardo edward
  edwin eli elias elijah elliott elon emmanuel emil enrique eric erik ernest ethan eugene evan felix fernando floyd francis francisco
  francois frank franklin fred frederick gabriel gareth gary gavin gene geoffrey george gerald gerard gilbert giuseppe glen glenn gordon graham grant
  greg gregory guillermo gus guy habib hadi hamid hank hans harold harry harvey hasan hassan hector heinrich henry herbert herman hiroshi howard
  hugh hugo hussein ian ibrahim igor isaac ismail itamar ivan jack jackson jacob jaime jake jamal james jared jason javier jay jeb jeff jeffrey
  jens jeremy jerome jerry jesse jesus jim jimmy joachim joe joel johan john johnny jon jonathan jorge jose joseph josh joshua juan julian julio justin
  karim karl keir keith kenneth kenny kevin khaled khalil kirk klaus kurt kyle lamar larry lars lawrence lee leo leon leonard leroy lewis
  lindsey lionel lloyd logan louis lucas luigi luis luke luther mahmoud malcolm manuel marc marcel marco marcus mario mark marshall martin marvin
  masoud mateo matt matthew maurice max mehdi michael miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed moises morris moshe
  muhammad mustafa nabih najib naftali narendra nasser nathan nathaniel neil nelson newt nicholas nick nicolas nigel nikolai noah norman oleg oliver olivier
  omar oscar osama otto owen pablo pat patrick paul pedro pete peter phil philip philippe phillip pierre preston rafael rahm ralph ramon ramzan rand randall randy
  rashid raul ray raymond reince rex ricardo richard rick ricky rishi rob robert roberto rod rodney rodrigo roger roland ron ronald ronen ronny rory ross roy ruben rudy
  rupert russell ryan said salman salvador sam sami samir samuel saul scott sean sebastian sergei sergey sergio seth shane shaun shawn shimon sidney
  silvio simon spencer stanley stefan stephen steve steven stewart stuart tarek ted terrence theodore thomas tim timothy toby todd tom
  tommy tony travis trevor troy tyler vedant vernon victor viktor vincent vladimir volodymyr wade wallace walter warren wayne wesley
  abdulaziz ahmet alejandro alessandro amit anatoly anders andrés andriy anil arvind ashok axel bandar bjorn björn bruno chidi christoph cyril dieter dmytro ebrahim ehud
  emeka evgeny eyal faisal femi fritz fumio gadi gennady georg giancarlo gideon gilles giorgio giovanni gunter gustavo günter hakan henrik herzi horst
  hossein ignacio imran ismael ivo jacques jair janos javad jibril joão johannes jonas josé julius jörg jürgen kemal kenji khalid kofi kwame laurent luca luciano luís luiz
  magnus mahdi maksym marcelo markus marwan matteo matthias mehmet michel milan murat nawaz nicolás nils olaf oleksandr orhan paolo paulo petro piotr rahul
  rainer rajesh recep rolf roman sanjay serhiy shehbaz shinzo shmuel sipho stanislav sunil suresh sven takeshi taro tariq thabo thierry tomas tomasz turki udo uwe vaclav valery
  vijay vitaly wolfgang yevgeny yoshihide zoran
  wilbur will william willie winston xavier xi yahya yair yasser yitzhak yoav yossi youssef yuri yusuf zachary ziad`)

export const FEMALE_NAMES =
  set(`abigail ada adele adriana agnes aisha alexandra alexandria alice alicia alison allison alyssa amanda amber amelia amina
  amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april ariana arlene ashley audrey ayesha barbara beatrice
  becky belinda bernice beth betsy betty beverly bonnie brenda brianna bridget brittany camila candace carla carly carmen carol caroline
  carolyn catherine cathy cecilia celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara claudia colleen connie
  constance courtney cristina crystal cynthia daisy dana daniela danielle darlene dawn debbie deborah debra delia denise diana diane dina dolores
  donna dora doris dorothy edith eileen elaine eleanor elena elisabeth elise elizabeth ella ellen elsa emily emma erica erika erin esther ethel
  eva evelyn faith fatima faye fiona florence frances gabriela gail georgia geraldine gina gladys gloria grace greta gretchen gwen hannah harriet
  heather heidi helen helena hillary holly hope ida ilana ilse ingrid irene iris isabel isabella jackie jacqueline jan jane janet janice jasmine
  jean jeanette jeanne jen jenna jennifer jenny jessica jill jo joan joanna joanne josephine joy joyce juanita judith judy julia juliana julie june
  kamala karen karla kate katherine kathleen kathryn kathy katie katrina kayla kellyanne kim kimberly kirsten krista kristen kristin kristina laila lara laura
  lauren leah leila lena leticia lillian lily linda lisa liz lois loretta lori lorraine louise lucia lucy lydia lynn mabel mackenzie
  madeleine madison maggie marcia margaret margarita maria marian marianne marie marilyn marina marine marjorie marlene marsha martha mary maryam maureen
  maya megan megyn melania melanie melinda melissa mercedes meredith mia michelle mildred mindy miranda miriam molly monica myra nadia nancy naomi
  natalia natalie natasha nicole nina nora norma olga olivia paige pamela patricia patty paula pauline peggy penny phyllis priscilla priya
  rachel ramona rebecca regina renee rita roberta robin rosa rosalind rose rosemary rosie roxanne ruth sabrina sally samantha sandra sandy sara sarah
  shannon sharon sheila shelby shelley sherry shirley sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susie suzanne svetlana
  sylvia tamara tania tanya tara tatiana teresa theresa tiffany tina tracy ursula valentina valerie vanessa vera veronica vicki victoria violet
  virginia vivian wanda wendy whitney
  akiko alma aminata angelique anjali annalena astrid ayelet beatrix beatriz birgit brigitte camille chantal chiara dalia deepika dorothea eliza elisa esme esra
  fatou francesca freya galina giorgia giulia gloria hala hazel heike hila inés ines ingeborg indira irina isabelle ivana ivy joana juana jutta kavita keiko khadija layla leyla
  ludmila luisa mamata mara mariam marlies marta mathilde matilda mei-ling michal mina mona monique nasrin ngozi nirmala noa noura oksana olive paola petra pilar poppy
  priyanka rania raquel rhea sabine salma shira shirin simone soraya sunita svenja sylvie tamar tzipi ulrike valérie verena yael yasmin yuki zahra zeinab yolanda yulia yvette yvonne zainab zoe`)

/** Names both use, or rarely one: still first names. */
export const OTHER_NAMES =
  set(`alex avery blake casey dana jamie jordan kelly kim kerry leslie lee morgan pat quinn riley robin sam shannon taylor terry tracy
  wei jing li min hyun jae yoon ming hua`)

export function isFirstName(word: string): boolean {
  return MALE_NAMES.has(word) || FEMALE_NAMES.has(word) || OTHER_NAMES.has(word)
}
