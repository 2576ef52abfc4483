import { list, type FurniturePhrases } from './model'

export const pt: FurniturePhrases = {
  language: 'pt',
  whole: {
    share: list(`
      compartilhar · compartilhe · compartilhe isso · compartilhe esta noticia · partilhar · partilhe ·
      imprimir · enviar por email · copiar link · tuitar · curtir`),
    comments: list(`
      deixe um comentario · deixe uma resposta · deixe sua resposta · deixe seu comentario · comentarios ·
      comentar · nenhum comentario · sem comentarios · responder · cancelar resposta`),
    subscription: list(`
      assine · assine ja · assinar · inscreva-se · cadastre-se · cadastrar · entrar · login · sair ·
      newsletter · siga-nos · minha conta · esqueci minha senha`),
    related: list(`
      leia mais · leia tambem · veja tambem · veja mais · saiba mais · mais lidas · mais lidos ·
      mais vistos · mais noticias · ultimas noticias · noticias relacionadas · artigos relacionados ·
      posts relacionados · materias relacionadas · relacionados · relacionadas · ver mais · ver todos ·
      ver todas · recomendados · destaques · posts recentes · comentarios recentes · arquivos · categorias ·
      proximo · anterior · voce pode gostar · voce tambem pode gostar · conteudo patrocinado`),
    advertisement: list(`
      publicidade · anuncio · anuncios · anuncie · anuncie aqui · patrocinado ·
      continua depois da publicidade · continua apos a publicidade`),
    legal: list(`
      politica de privacidade · politica de cookies · termos de uso · termos e condicoes ·
      todos os direitos reservados · direitos autorais · aviso legal · aceitar`),
    navigation: list(`
      inicio · pagina inicial · menu · menu principal · buscar · busca · pesquisar · pesquisa · procurar ·
      contato · contatos · contacto · fale conosco · quem somos · sobre · sobre nos · expediente ·
      mapa do site · voltar · voltar ao topo · ir para o conteudo · pular para o conteudo · fechar · ajuda ·
      trabalhe conosco`),
    tags: list(`
      marcadores · palavras-chave · assuntos · topicos`),
    shop: list(`
      comprar · comprar agora · adicionar ao carrinho · carrinho · meu carrinho · loja · quantidade ·
      preco`),
    byline: list(`
      sobre o autor · da redacao · redacao`),
    caption: list(`
      foto · fotos · galeria`),
  },
  opens: {
    related: list(`
      leia mais: · leia tambem: · leia tambem · veja tambem: · veja tambem · saiba mais: · clique aqui`),
    share: list(`
      compartilhe · compartilhar no · siga o · siga-nos`),
    subscription: list(`
      receba as · receba em seu · assine a · inscreva-se · cadastre-se · siga @`),
    comments: list(`
      o seu endereco de e-mail nao · o seu endereco de email nao · campos obrigatorios ·
      deixe um comentario · deixe uma resposta`),
    caption: list(`
      foto: · fotos: · imagem: · credito: · (foto: · (foto`),
    credit: list(`
      fonte: · fontes: · com informacoes d`),
    tags: list(`
      tags: · marcado com · publicado em: · categorias: · categoria: · arquivado em`),
    byline: list(`
      escrito por · publicado por · postado por`),
    date: list(`
      publicado em · atualizado em · atualizada em · publicada em · publicado: · postado em`),
    legal: list(`
      utilizamos cookies · usamos cookies · este site utiliza cookies · este site usa cookies ·
      todos os direitos reservados`),
  },
  holds: {
    legal: list(`
      todos os direitos reservados · politica de privacidade e · utiliza cookies`),
    comments: list(`
      nao sera publicado. campos`),
  },
  weak: list(`
      noticias · brasil · mundo · politica · economia · esportes · esporte · futebol · cultura ·
      entretenimento · tecnologia · ciencia · saude · educacao · opiniao · colunistas · colunas · cidades ·
      policia · videos · radio · tv · blogs · moda · beleza · receitas · viagem · turismo · carros · geral ·
      eventos`),
}
