import { runs, words, type SpeechTable } from './model'

export const de: SpeechTable = {
  tag: 'de',
  verbs:
    words(`sagte sagten sagt sagen gesagt erklärte erklärten erklärt erklären betonte betonten betont meinte meinten meint meinen schrieb
    schrieben schreibt schreiben warnte warnten warnt warnen kritisierte kritisierten kritisiert fügte fügten forderte forderten fordert fordern fragte
    fragten fragt antwortete antworteten antwortet berichtete berichteten berichtet berichten bestätigte bestätigten bestätigt teilte teilten
    kündigte kündigten räumte räumten behauptete behaupteten behauptet versicherte versicherten versichert entgegnete erwiderte ergänzte
    ergänzten ergänzt bekräftigte bekräftigten bekräftigt verkündete verkündeten erzählte erzählten erzählt klagte klagten klagt beklagte beklagten
    lobte lobten monierte rief riefen unterstrich unterstrichen versprach versprachen verspricht äußerte äußerten dementierte bedauerte bedauerten begründete
    gab mahnte mahnten mahnt argumentierte argumentiert verwies hieß twitterte urteilte resümierte befand findet mitteilte mitteilten schimpfte schimpft beteuerte beteuert prognostizierte
    prognostiziert vermutete vermutet`),
  naming: words(
    'nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet sprach sprachen spricht sprechen beschrieb',
  ),
  between: words(
    'sich nicht auch noch zudem dazu dabei am gestern heute dann jedoch aber hat haben hatte hatten wurde',
  ),
  that: words('dass daß'),
  sources: runs(`
    nach angaben von
    nach angaben der
    nach angaben des
    nach worten von
    nach worten der
    nach worten des
    nach ansicht von
    nach ansicht der
    nach ansicht des
    nach auskunft von
    nach auskunft der
    nach auskunft des
    nach aussage von
    nach aussage der
    nach aussage des
    nach einschätzung von
    nach einschätzung der
    nach einschätzung des
    nach darstellung von
    nach darstellung der
    nach darstellung des
    so
    laut`),
  sourcesBehind: words('zufolge'),
  articles: words(
    'der die das ein eine einer eines dem den des zwei drei sein seine seiner seinem ihr ihre ihrer ihrem dessen deren mehrere einige viele',
  ),
  oblique: words('den dem des einem einen eines'),
  particles: words('von van zu der den'),
  prepositions: words(
    'in im an am auf aus bei beim mit nach seit von vom zu zum zur für durch gegen ohne um über unter vor zwischen während wegen wie als bis dass laut trotz',
  ),
  pronouns: new Map([
    ['er', 'male'],
    ['sie', 'female'],
  ]),
  titles: words('herr frau dr prof'),
  dropsSubject: false,
  capitalNouns: true,
}
