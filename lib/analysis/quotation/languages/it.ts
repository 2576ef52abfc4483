import { runs, words, type SpeechTable } from './model'

export const it: SpeechTable = {
  tag: 'it',
  verbs:
    words(`detto dice dicono disse diceva dichiarato dichiara affermato afferma affermano spiegato spiega spiegano aggiunto aggiunge
    aggiungono risposto risponde chiesto chiede chiedono raccontato racconta raccontano annunciato annuncia annunciano avvertito avverte
    assicurato assicura ricordato ricorda sottolineato sottolinea precisato precisa ammesso ammette negato nega promesso promette confermato
    conferma confermano scritto scrive scrivono concluso conclude commentato commenta osservato osserva sostenuto sostiene sostengono ribadito
    ribadisce replicato replica rivelato rivela riferito riferisce riferiscono segnalato protesta protestano protestato dichiarò affermò spiegò aggiunse rispose chiese scrisse`),
  naming: words(
    'definito definisce chiamato chiama denunciato denuncia parlato parla accusato accusa bollato descritto',
  ),
  between: words('non ha hanno aveva avevano è si gli le ci mi già anche poi ieri oggi ancora mai'),
  that: words('che'),
  sources: runs(`
    a detta di
    a parere di
    stando a
    secondo`),
  sourcesBehind: new Set(),
  articles: words('il lo la i gli le un uno una l’ due tre suo sua suoi sue'),
  oblique: new Set(),
  particles: words('di del della dei delle dello degli d’ de da e von van'),
  prepositions: words(
    'a al alla ai alle allo agli in nel nella nei nelle di del della dei delle da dal dalla per con senza su sul sulla tra fra contro dopo fino sotto durante come che',
  ),
  pronouns: new Map([
    ['lui', 'male'],
    ['lei', 'female'],
    ['loro', 'plural'],
  ]),
  titles: words('sig sig.ra dott dott.ssa prof avv on signor signora'),
  dropsSubject: true,
  capitalNouns: false,
}
