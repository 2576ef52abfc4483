import { list, type FurniturePhrases } from './model'

/** Portuguese, Spanish, French and Italian. */
export const romance: readonly FurniturePhrases[] = [
  {
    language: 'pt',
    whole: {
      share: list(`
        compartilhar
        compartilhe
        compartilhe isso
        compartilhe esta noticia
        partilhar
        partilhe
        imprimir
        enviar por email
        copiar link
        tuitar
        curtir`),
      comments: list(`
        deixe um comentario
        deixe uma resposta
        deixe sua resposta
        deixe seu comentario
        comentarios
        comentar
        nenhum comentario
        sem comentarios
        responder
        cancelar resposta`),
      subscription: list(`
        assine
        assine ja
        assinar
        inscreva-se
        cadastre-se
        cadastrar
        entrar
        login
        sair
        newsletter
        siga-nos
        minha conta
        esqueci minha senha`),
      related: list(`
        leia mais
        leia tambem
        veja tambem
        veja mais
        saiba mais
        mais lidas
        mais lidos
        mais vistos
        mais noticias
        ultimas noticias
        noticias relacionadas
        artigos relacionados
        posts relacionados
        materias relacionadas
        relacionados
        relacionadas
        ver mais
        ver todos
        ver todas
        recomendados
        destaques
        posts recentes
        comentarios recentes
        arquivos
        categorias
        proximo
        anterior
        voce pode gostar
        voce tambem pode gostar
        conteudo patrocinado`),
      advertisement: list(`
        publicidade
        anuncio
        anuncios
        anuncie
        anuncie aqui
        patrocinado
        continua depois da publicidade
        continua apos a publicidade`),
      legal: list(`
        politica de privacidade
        politica de cookies
        termos de uso
        termos e condicoes
        todos os direitos reservados
        direitos autorais
        aviso legal
        aceitar`),
      navigation: list(`
        inicio
        pagina inicial
        menu
        menu principal
        buscar
        busca
        pesquisar
        pesquisa
        procurar
        contato
        contatos
        contacto
        fale conosco
        quem somos
        sobre
        sobre nos
        expediente
        mapa do site
        voltar
        voltar ao topo
        ir para o conteudo
        pular para o conteudo
        fechar
        ajuda
        trabalhe conosco`),
      tags: list(`
        marcadores
        palavras-chave
        assuntos
        topicos`),
      shop: list(`
        comprar
        comprar agora
        adicionar ao carrinho
        carrinho
        meu carrinho
        loja
        quantidade
        preco`),
      byline: list(`
        sobre o autor
        da redacao
        redacao`),
      caption: list(`
        foto
        fotos
        galeria`),
    },
    opens: {
      related: list(`
        leia mais:
        leia tambem:
        leia tambem
        veja tambem:
        veja tambem
        saiba mais:
        clique aqui`),
      share: list(`
        compartilhe
        compartilhar no
        siga o
        siga-nos`),
      subscription: list(`
        receba as
        receba em seu
        assine a
        inscreva-se
        cadastre-se
        siga @`),
      comments: list(`
        o seu endereco de e-mail nao
        o seu endereco de email nao
        campos obrigatorios
        deixe um comentario
        deixe uma resposta`),
      caption: list(`
        foto:
        fotos:
        imagem:
        credito:
        (foto:
        (foto`),
      credit: list(`
        fonte:
        fontes:
        com informacoes d`),
      tags: list(`
        tags:
        marcado com
        publicado em:
        categorias:
        categoria:
        arquivado em`),
      byline: list(`
        escrito por
        publicado por
        postado por`),
      date: list(`
        publicado em
        atualizado em
        atualizada em
        publicada em
        publicado:
        postado em`),
      legal: list(`
        utilizamos cookies
        usamos cookies
        este site utiliza cookies
        este site usa cookies
        todos os direitos reservados`),
    },
    holds: {
      legal: list(`
        todos os direitos reservados
        politica de privacidade e
        utiliza cookies`),
      comments: list(`
        nao sera publicado. campos`),
    },
    weak: list(`
      noticias
      brasil
      mundo
      politica
      economia
      esportes
      esporte
      futebol
      cultura
      entretenimento
      tecnologia
      ciencia
      saude
      educacao
      opiniao
      colunistas
      colunas
      cidades
      policia
      videos
      radio
      tv
      blogs
      moda
      beleza
      receitas
      viagem
      turismo
      carros
      geral
      eventos`),
  },
  {
    language: 'es',
    whole: {
      share: list(`
        compartir
        comparte
        comparte esto
        compartelo
        compartir en facebook
        compartir en twitter
        imprimir
        enviar por correo
        copiar enlace
        tuitear
        me gusta`),
      comments: list(`
        deja un comentario
        deja una respuesta
        deja tu comentario
        dejar un comentario
        comentarios
        comentar
        sin comentarios
        responder
        cancelar respuesta`),
      subscription: list(`
        suscribete
        suscribirse
        suscripcion
        suscripciones
        iniciar sesion
        inicia sesion
        registrate
        registrarse
        cerrar sesion
        boletin
        boletines
        newsletter
        siguenos
        mi cuenta`),
      related: list(`
        leer mas
        lea mas
        lee tambien
        lea tambien
        ver mas
        ver todo
        ver todos
        mas leidas
        mas leidos
        lo mas leido
        lo mas visto
        mas noticias
        ultimas noticias
        noticias relacionadas
        articulos relacionados
        entradas relacionadas
        entradas recientes
        comentarios recientes
        relacionados
        relacionadas
        te puede interesar
        tambien te puede interesar
        le puede interesar
        quizas te interese
        recomendados
        destacados
        archivos
        categorias
        siguiente
        anterior
        contenido patrocinado`),
      advertisement: list(`
        publicidad
        anuncio
        anuncios
        patrocinado`),
      legal: list(`
        politica de privacidad
        politica de cookies
        terminos y condiciones
        terminos de uso
        condiciones de uso
        aviso legal
        aviso de privacidad
        todos los derechos reservados
        aceptar
        acepto`),
      navigation: list(`
        inicio
        portada
        menu
        buscar
        busqueda
        contacto
        contactanos
        contactenos
        quienes somos
        nosotros
        acerca de
        mapa del sitio
        mapa web
        volver
        volver arriba
        saltar al contenido
        ir al contenido
        cerrar
        ayuda
        hemeroteca`),
      tags: list(`
        etiquetas
        temas
        archivado en
        palabras clave`),
      shop: list(`
        comprar
        comprar ahora
        anadir al carrito
        agregar al carrito
        carrito
        mi carrito
        tienda
        cantidad
        precio`),
      byline: list(`
        sobre el autor
        acerca del autor
        redaccion`),
    },
    opens: {
      related: list(`
        lee tambien:
        lea tambien:
        leer mas:
        lea mas:
        ver tambien:
        vea tambien:
        te puede interesar
        tambien te puede interesar
        haz clic aqui`),
      share: list(`
        comparte
        compartir en
        siguenos en`),
      subscription: list(`
        suscribete a
        recibe
        registrate`),
      comments: list(`
        tu direccion de correo electronico no
        los campos obligatorios
        deja un comentario
        deja una respuesta`),
      caption: list(`
        foto:
        fotos:
        imagen:
        fotografia:
        (foto:`),
      credit: list(`
        fuente:
        fuentes:
        con informacion de`),
      tags: list(`
        etiquetas:
        tags:
        temas:
        archivado en
        publicado en:`),
      byline: list(`
        escrito por
        publicado por
        redaccion`),
      date: list(`
        publicado el
        actualizado el
        publicado:
        actualizado:`),
      legal: list(`
        utilizamos cookies
        este sitio web utiliza cookies
        esta web utiliza cookies
        todos los derechos reservados`),
    },
    holds: {
      legal: list(`
        todos los derechos reservados
        utiliza cookies`),
      comments: list(`
        no sera publicada. los campos`),
    },
    weak: list(`
      noticias
      actualidad
      mundo
      internacional
      nacional
      politica
      economia
      deportes
      futbol
      cultura
      espectaculos
      entretenimiento
      tecnologia
      ciencia
      salud
      educacion
      opinion
      sociedad
      sucesos
      local
      videos
      blogs
      moda
      recetas
      viajes
      empleo`),
  },
  {
    language: 'fr',
    whole: {
      share: list(`
        partager
        partagez
        partager cet article
        partager sur facebook
        partager sur twitter
        imprimer
        envoyer par email
        envoyer par e-mail
        copier le lien
        tweeter
        j'aime`),
      comments: list(`
        laisser un commentaire
        laissez un commentaire
        ajouter un commentaire
        commentaires
        commenter
        aucun commentaire
        repondre
        annuler la reponse
        reagir`),
      subscription: list(`
        s'abonner
        abonnez-vous
        abonnement
        je m'abonne
        se connecter
        connexion
        s'inscrire
        s'identifier
        inscription
        creer un compte
        mon compte
        deconnexion
        newsletter
        newsletters
        suivez-nous
        mot de passe oublie`),
      related: list(`
        lire aussi
        a lire aussi
        lire la suite
        a lire
        voir aussi
        voir plus
        voir tout
        en savoir plus
        articles similaires
        articles lies
        articles recents
        sur le meme sujet
        sur le meme theme
        dans la meme rubrique
        les plus lus
        les plus partages
        les plus commentes
        a la une
        dernieres nouvelles
        dernieres actualites
        derniers articles
        a decouvrir
        recommandes
        vous aimerez aussi
        suivant
        precedent
        archives
        categories
        contenu sponsorise`),
      advertisement: list(`
        publicite
        annonce
        annonces
        sponsorise
        la suite apres cette publicite
        la suite apres la publicite`),
      legal: list(`
        mentions legales
        politique de confidentialite
        politique de cookies
        conditions generales d'utilisation
        conditions generales
        conditions d'utilisation
        cgu
        cgv
        tous droits reserves
        donnees personnelles
        gestion des cookies
        accepter
        tout accepter`),
      navigation: list(`
        accueil
        menu
        rechercher
        recherche
        contact
        contactez-nous
        nous contacter
        qui sommes-nous
        a propos
        plan du site
        retour
        retour en haut
        haut de page
        aller au contenu
        fermer
        aide
        rubriques`),
      tags: list(`
        mots-cles
        mots cles
        etiquettes
        thematiques`),
      shop: list(`
        ajouter au panier
        acheter
        panier
        mon panier
        boutique
        quantite
        prix`),
      byline: list(`
        a propos de l'auteur
        la redaction`),
    },
    opens: {
      related: list(`
        lire aussi
        a lire aussi
        lire :
        >> lire
        voir aussi
        cliquez ici`),
      share: list(`
        partager sur
        suivez-nous sur`),
      subscription: list(`
        inscrivez-vous a
        abonnez-vous a
        recevez`),
      comments: list(`
        votre adresse e-mail ne sera pas
        votre adresse de messagerie ne sera pas
        les champs obligatoires
        laisser un commentaire`),
      caption: list(`
        photo :
        photo:
        credit photo
        © photo
        illustration`),
      credit: list(`
        source :
        source:
        sources :`),
      tags: list(`
        mots-cles :
        tags :
        tags:
        publie dans`),
      byline: list(`
        publie par
        redige par
        ecrit par`),
      date: list(`
        publie le
        mis a jour le
        modifie le
        mis en ligne le`),
      legal: list(`
        ce site utilise des cookies
        nous utilisons des cookies
        en poursuivant votre navigation
        tous droits reserves`),
    },
    holds: {
      legal: list(`
        tous droits reserves
        utilise des cookies
        utilisons des cookies`),
      comments: list(`
        ne sera pas publiee`),
    },
    weak: list(`
      actualites
      actualite
      monde
      international
      politique
      economie
      societe
      sport
      sports
      football
      culture
      sante
      sciences
      planete
      opinions
      idees
      debats
      regions
      videos
      podcasts
      livres
      cinema
      musique
      voyage
      gastronomie
      meteo
      emploi
      immobilier`),
  },
  {
    language: 'it',
    whole: {
      share: list(`
        condividi
        condividi su
        condividi su facebook
        condividi su twitter
        stampa
        invia
        copia link
        mi piace`),
      comments: list(`
        lascia un commento
        scrivi un commento
        commenti
        commenta
        nessun commento
        rispondi
        annulla risposta`),
      subscription: list(`
        abbonati
        iscriviti
        accedi
        registrati
        esci
        newsletter
        seguici
        seguici su`),
      related: list(`
        leggi anche
        leggi tutto
        leggi di piu
        continua a leggere
        vedi anche
        vedi tutti
        articoli correlati
        articoli recenti
        commenti recenti
        correlati
        potrebbe interessarti
        potrebbero interessarti
        ti potrebbe interessare
        potrebbe interessarti anche
        i piu letti
        piu letti
        ultime notizie
        in evidenza
        successivo
        precedente
        archivio
        archivi
        categorie`),
      advertisement: list(`
        pubblicita
        sponsorizzato
        annuncio`),
      legal: list(`
        privacy policy
        informativa privacy
        informativa sulla privacy
        cookie policy
        note legali
        termini e condizioni
        condizioni d'uso
        tutti i diritti riservati
        accetta
        accetto`),
      navigation: list(`
        home page
        menu
        cerca
        ricerca
        contatti
        contattaci
        chi siamo
        mappa del sito
        torna su
        torna indietro
        vai al contenuto
        chiudi
        aiuto
        redazione`),
      tags: list(`
        etichette
        argomenti
        parole chiave`),
      shop: list(`
        aggiungi al carrello
        acquista
        acquista ora
        carrello
        negozio
        quantita
        prezzo`),
      byline: list(`
        sull'autore
        informazioni sull'autore`),
    },
    opens: {
      related: list(`
        leggi anche
        leggi anche:
        vedi anche
        clicca qui
        potrebbe interessarti`),
      share: list(`
        condividi su
        seguici su`),
      subscription: list(`
        iscriviti alla
        abbonati a`),
      comments: list(`
        il tuo indirizzo email non
        i campi obbligatori
        lascia un commento`),
      caption: list(`
        foto:
        foto di
        crediti foto`),
      credit: list(`
        fonte:
        fonti:`),
      tags: list(`
        tag:
        tags:
        argomenti:`),
      byline: list(`
        scritto da
        pubblicato da`),
      date: list(`
        pubblicato il
        aggiornato il
        ultimo aggiornamento`),
      legal: list(`
        questo sito utilizza cookie
        questo sito utilizza i cookie
        utilizziamo i cookie
        tutti i diritti riservati`),
    },
    holds: {
      legal: list(`
        tutti i diritti riservati
        utilizza i cookie
        utilizza cookie`),
      comments: list(`
        non sara pubblicato`),
    },
    weak: list(`
      notizie
      cronaca
      politica
      economia
      esteri
      sport
      calcio
      cultura
      spettacoli
      tecnologia
      scienza
      salute
      opinioni
      video
      foto
      viaggi
      cucina
      ricette
      moda`),
  },
]
