import { forms, words, type LanguageTable } from './model'

export const fr: LanguageTable = {
  tag: 'fr',
  stopWords: words(`
    a à afin ainsi alors après au aucun aucune aujourd'hui auprès aussi autre autres aux avait avaient avant avec avoir c'est
    car ce ceci cela celle celles celui cent cependant ces cet cette ceux chaque chez comme comment contre d'un d'une dans de
    déjà depuis des deux devant dit donc dont du durant elle elles en encore enfin entre est et étaient était été être eu
    eux fait faire font grand hier ici il ils j'ai je jusqu'à l'on la là le les leur leurs lors lorsque lui ma mais malgré me
    même mêmes mes moi moins mon n'a n'est ne ni non nos notre nous on ont ou où par parce parmi pas pendant peu peut plus
    plusieurs pour pourquoi près première premier puis qu'elle qu'il qu'un que quelque quelques qui quand quoi s'est sa
    sans se selon sera ses si son sont sous sur ta te tes toi ton toujours tous tout toute toutes très trois tu un une vers
    vos votre vous y`),
  leadingAbbreviations: words(
    'm mm mme mmes mlle mlles dr pr me mgr st ste gén col cap lt cf ex p.ex env av bd',
  ),
  abbreviations: words('etc s.a cie jr e.-u janv févr avr juil sept oct nov déc apr tél c.-à-d'),
  figureAbbreviations: words('n no nº p pp art chap fig vol tél'),
  months: forms(`
    janvier janv
    février févr
    mars
    avril avr
    mai
    juin
    juillet juil
    août
    septembre sept
    octobre oct
    novembre nov
    décembre déc`),
  weekdays: forms(`
    lundi lun
    mardi mar
    mercredi mer
    jeudi jeu
    vendredi ven
    samedi sam
    dimanche dim`),
  reportingVerbs: words(
    'dit déclare déclaré affirme ajoute ajouté demande répond explique précise souligne écrit conclut lance raconte assure estime interroge',
  ),
  ordinalDot: false,
}
