import { forms, words, type LanguageTable } from './model'

export const de: LanguageTable = {
  tag: 'de',
  stopWords: words(`
    aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus außerdem bei beim bereits bis
    bisher da dabei dadurch dafür dagegen daher damit danach dann daran darauf darüber darum das dass dem den denen denn der
    deren derzeit des deshalb dessen die dies diese diesem diesen dieser dieses doch dort durch ein eine einem einen einer
    eines einige einigen er erst erste ersten es etwa etwas euch für gegen gegenüber gibt habe haben hat hatte hatten her
    heute hier hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja jede jedem jeden jeder jedes
    jedoch jetzt kann kein keine keinen können könnte laut man mehr mehrere mit muss müssen nach nachdem neben nicht nichts
    noch nun nur ob obwohl oder ohne sagte schon sehr sei seien sein seine seinem seinen seiner seit selbst sich sie sind so
    sogar soll sollen sollte sondern sowie statt trotz über um und uns unser unter viel viele vom von vor während wann war
    waren was weder wegen weil weiter weitere welche wenn wer werde werden weil wie wieder will wir wird wo worden wurde
    wurden zu zudem zum zur zwar zwei zwischen`),
  leadingAbbreviations: words(
    'hr fr dr prof dipl ing med jur phil st gen abs art ca z.b bzw vgl evtl ggf inkl d.h u.a sog',
  ),
  abbreviations: words(
    'usw etc co kg e.v jr jan feb mär apr jun jul aug sept okt nov dez tel str mio mrd uhr n.chr v.chr',
  ),
  figureAbbreviations: words('nr s abs art bd kap abb tel'),
  months: forms(`
    januar jan jänner
    februar feb
    märz mär
    april apr
    mai
    juni jun
    juli jul
    august aug
    september sept
    oktober okt
    november nov
    dezember dez`),
  weekdays: forms(`
    montag mo
    dienstag di
    mittwoch mi
    donnerstag do
    freitag fr
    samstag sonnabend sa
    sonntag so`),
  reportingVerbs: words(
    'sagte sagt fragte fragt erklärte erklärt betonte meinte meint schrieb schreibt antwortete rief ergänzte fügte berichtete warnte kritisierte',
  ),
  ordinalDot: true,
}
