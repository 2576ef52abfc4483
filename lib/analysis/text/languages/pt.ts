import { forms, words, type LanguageTable } from './model'

export const pt: LanguageTable = {
  tag: 'pt',
  stopWords: words(`
    a à às ao aos agora ainda algo alguém algum alguma algumas alguns além ambos ante antes apenas após aquela aquelas
    aquele aqueles aquilo as assim até através cada cerca com como contra contudo cujo cuja da das de dela delas dele deles
    demais dentro depois desde dessa desse desta deste dia disse dizer do dos durante e é ela elas ele eles em embora
    enquanto então entre era eram essa essas esse esses esta está estão estar estas estava estavam este estes estou eu fez
    foi foram fora grande há havia hoje isso isto já lá lhe lhes logo maior mais mas me mesma mesmas mesmo mesmos meu minha
    muita muito muitos na nas não nem nenhum no nos nós nossa nosso num numa nunca o onde ontem os ou outra outras outro
    outros para pela pelas pelo pelos perante pois por porém porque portanto pode podem possui pouco primeira primeiro
    própria próprio quais qual quando quanto que quem ser será serão se segundo seja sem sempre sendo seu seus sido sob
    sobre sua suas são só também tanto tão tem têm ter teve tinha tinham toda todas todo todos tudo um uma umas uns vai vão
    você vocês vez`),
  leadingAbbreviations: words(
    'sr sra srta srs sras dr dra drs dras prof profa exmo exma d st sto sta cel gen cap ten maj sgt av r pe eng arq gov dep sen ver min pres v vs ex p.ex cf aprox',
  ),
  abbreviations: words(
    'ltda cia s.a jr etc e.u.a eua a.c d.c jan fev mar abr mai jun jul ago set out nov dez seg ter qua qui sex sáb dom tel nº núm',
  ),
  figureAbbreviations: words('n nº no p pp pág págs art arts cap fig vol inc tel h'),
  months: forms(`
    janeiro jan
    fevereiro fev
    março mar
    abril abr
    maio mai
    junho jun
    julho jul
    agosto ago
    setembro set
    outubro out
    novembro nov
    dezembro dez`),
  weekdays: forms(`
    segunda-feira segunda seg
    terça-feira terça ter
    quarta-feira quarta qua
    quinta-feira quinta qui
    sexta-feira sexta sex
    sábado sáb
    domingo dom`),
  reportingVerbs: words(
    'disse diz afirmou afirma perguntou pergunta declarou acrescentou respondeu explicou questionou escreveu contou completou ressaltou gritou comentou indagou concluiu',
  ),
  ordinalDot: false,
}
