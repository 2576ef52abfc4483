import type { AlikeTable } from './alike-model'

/** Portuguese: inflection, number words, and words that news writing uses for one another. */
export const alikePt: AlikeTable = {
  suffixes: [
    'amentos',
    'imentos',
    'amento',
    'imento',
    'adores',
    'adoras',
    'idades',
    'mente',
    'acoes',
    'icoes',
    'adora',
    'antes',
    'encia',
    'ancia',
    'idade',
    'acao',
    'icao',
    'ador',
    'ante',
    'aram',
    'eram',
    'iram',
    'avam',
    'ando',
    'endo',
    'indo',
    'ados',
    'adas',
    'idos',
    'idas',
    'aria',
    'eria',
    'iria',
    'arao',
    'erao',
    'irao',
    'ado',
    'ada',
    'ido',
    'ida',
    'ava',
    'ara',
    'era',
    'ira',
    'oes',
    'aes',
    'ais',
    'eis',
    'ois',
    'ao',
    'am',
    'em',
    'ar',
    'er',
    'ir',
    'ou',
    'eu',
    'iu',
    'os',
    'as',
    'es',
    'is',
    'al',
    'el',
    'o',
    'a',
    'e',
    's',
  ],
  numbers: [
    'zero',
    'um',
    'dois',
    'tres',
    'quatro',
    'cinco',
    'seis',
    'sete',
    'oito',
    'nove',
    'dez',
    'onze',
    'doze',
    'treze',
    'quatorze',
    'quinze',
    'dezesseis',
    'dezessete',
    'dezoito',
    'dezenove',
    'vinte',
  ],
  tens: {
    duas: 2,
    trinta: 30,
    quarenta: 40,
    cinquenta: 50,
    sessenta: 60,
    setenta: 70,
    oitenta: 80,
    noventa: 90,
  },
  groups: `
    morrer morto morte matar morreu morreram vitima assassinar assassinato homicidio fatal falecer falecimento
    ferir ferido ferimento machucar lesao
    atacar ataque atentado bombardeio ofensiva explosao explodir bomba
    tiro atirar disparo baleado tiroteio arma
    guerra conflito combate confronto luta violencia
    acordo pacto tratado entendimento
    negociar negociacao dialogo conversa discutir discussao
    reuniao encontro reunir conferencia cupula
    refem sequestro sequestrar
    libertar soltar liberado
    militante rebelde guerrilheiro insurgente terrorista terrorismo terror
    soldado tropa exercito militar forca
    prender preso prisao detido deter cadeia detencao carceragem
    acusar acusacao denuncia denunciar acusado denunciado
    tribunal justica juiz judicial corte stf supremo
    julgamento julgar condenar condenacao sentenca
    advogado defesa defensor
    policia policial delegado pf
    investigar investigacao inquerito apurar apuracao cpi
    lei projeto legislacao medida
    voto votar votacao eleicao eleitoral eleitor urna
    vencer vitoria ganhar venceu vencedor triunfo
    perder derrota derrotar perda
    renunciar renuncia demissao demitir afastar afastamento deixar saida
    presidente lider chefe presidencia
    ministro ministerio pasta
    governo administracao executivo planalto
    congresso senado camara parlamentar deputado senador parlamento
    porta-voz assessor assessoria representante
    adversario rival oponente oposicao
    criticar critica condenar repudiar
    negar rejeitar recusar desmentir negativa
    aceitar aprovar aprovacao apoiar apoio
    pedir exigir solicitar pedido cobrar apelo
    alertar alerta advertir ameaca ameacar
    prometer promessa compromisso
    anunciar anuncio declarar declaracao divulgar revelar comunicado nota informar
    plano proposta propor oferta
    acreditar esperar expectativa esperanca
    temer medo preocupacao preocupado receio
    comecar inicio iniciar abrir abertura
    terminar fim acabar encerrar final concluir
    subir aumentar alta crescer aumento crescimento elevar
    cair queda reduzir reducao diminuir baixa recuar
    preco custo inflacao caro
    dinheiro verba recurso reais fundo
    pagar pagamento salario
    imposto tributo receita fisco fiscal
    comprar compra aquisicao
    vender venda
    empresa companhia firma grupo
    trabalhador funcionario empregado
    emprego desemprego
    banco instituicao
    economia economico economista
    crianca menino menina filho filha bebe
    mulher esposa mae
    homem marido pai
    familia parente familiar
    aluno estudante escola universidade
    medico hospital clinica internado internacao
    doenca virus epidemia infeccao
    terremoto tremor sismo abalo magnitude richter
    enchente inundacao alagamento
    tempestade furacao tufao ciclone temporal chuva
    incendio fogo chama
    acidente colisao bater choque queda desastre tragedia
    aviao aeronave voo airbus jato aparelho
    aeroporto pista congonhas
    navio barco embarcacao
    trem metro
    carro veiculo automovel onibus caminhao
    resgate resgatar salvar socorro bombeiro
    desaparecer desaparecido sumir
    sobreviver sobrevivente
    desabar desabamento deslizamento ruir desmoronar
    fugir fuga deslocar retirar
    protesto manifestacao manifestante protestar vaia vaiar
    greve paralisacao
    casa residencia predio edificio imovel
    cidade municipio
    regiao area zona
    pais nacao nacional
    mundo mundial global internacional
    proibir vetar barrar impedir bloquear
    ajuda ajudar auxilio
    enviar mandar envio
    tentar tentativa esforco buscar
    precisar necessario necessidade
    grande enorme grave
    adiar adiamento atraso atrasar
    cancelar cancelamento suspender suspensao
    viajar viagem visita visitar
    chegar chegada desembarcar
    jornalista reporter jornal imprensa
    documento papel carta relatorio
    candidato candidatura
    campanha disputa
    jogo partida confronto
    time equipe selecao clube
    jogador atleta
    tecnico treinador
    gol marcar placar
    campeonato titulo campeao copa liga taca
    ouro medalha podio
    primeiro inicial
    ultimo final
    brasil brasileiro
    `,
  lengthTells: 0.35,
}
