import { list, type FurniturePhrases } from './model'

export const es: FurniturePhrases = {
  language: 'es',
  whole: {
    share: list(`
      compartir · comparte · comparte esto · compartelo · compartir en facebook · compartir en twitter ·
      imprimir · enviar por correo · copiar enlace · tuitear · me gusta`),
    comments: list(`
      deja un comentario · deja una respuesta · deja tu comentario · dejar un comentario · comentarios ·
      comentar · sin comentarios · responder · cancelar respuesta`),
    subscription: list(`
      suscribete · suscribirse · suscripcion · suscripciones · iniciar sesion · inicia sesion · registrate ·
      registrarse · cerrar sesion · boletin · boletines · newsletter · siguenos · mi cuenta`),
    related: list(`
      leer mas · lea mas · lee tambien · lea tambien · ver mas · ver todo · ver todos · mas leidas ·
      mas leidos · lo mas leido · lo mas visto · mas noticias · ultimas noticias · noticias relacionadas ·
      articulos relacionados · entradas relacionadas · entradas recientes · comentarios recientes ·
      relacionados · relacionadas · te puede interesar · tambien te puede interesar · le puede interesar ·
      quizas te interese · recomendados · destacados · archivos · categorias · siguiente · anterior ·
      contenido patrocinado`),
    advertisement: list(`
      publicidad · anuncio · anuncios · patrocinado`),
    legal: list(`
      politica de privacidad · politica de cookies · terminos y condiciones · terminos de uso ·
      condiciones de uso · aviso legal · aviso de privacidad · todos los derechos reservados · aceptar ·
      acepto`),
    navigation: list(`
      inicio · portada · menu · buscar · busqueda · contacto · contactanos · contactenos · quienes somos ·
      nosotros · acerca de · mapa del sitio · mapa web · volver · volver arriba · saltar al contenido ·
      ir al contenido · cerrar · ayuda · hemeroteca`),
    tags: list(`
      etiquetas · temas · archivado en · palabras clave`),
    shop: list(`
      comprar · comprar ahora · anadir al carrito · agregar al carrito · carrito · mi carrito · tienda ·
      cantidad · precio`),
    byline: list(`
      sobre el autor · acerca del autor · redaccion`),
  },
  opens: {
    related: list(`
      lee tambien: · lea tambien: · leer mas: · lea mas: · ver tambien: · vea tambien: ·
      te puede interesar · tambien te puede interesar · haz clic aqui`),
    share: list(`
      comparte · compartir en · siguenos en`),
    subscription: list(`
      suscribete a · recibe · registrate`),
    comments: list(`
      tu direccion de correo electronico no · los campos obligatorios · deja un comentario ·
      deja una respuesta`),
    caption: list(`
      foto: · fotos: · imagen: · fotografia: · (foto:`),
    credit: list(`
      fuente: · fuentes: · con informacion de`),
    tags: list(`
      etiquetas: · tags: · temas: · archivado en · publicado en:`),
    byline: list(`
      escrito por · publicado por · redaccion`),
    date: list(`
      publicado el · actualizado el · publicado: · actualizado:`),
    legal: list(`
      utilizamos cookies · este sitio web utiliza cookies · esta web utiliza cookies ·
      todos los derechos reservados`),
  },
  holds: {
    legal: list(`
      todos los derechos reservados · utiliza cookies`),
    comments: list(`
      no sera publicada. los campos`),
  },
  weak: list(`
      noticias · actualidad · mundo · internacional · nacional · politica · economia · deportes · futbol ·
      cultura · espectaculos · entretenimiento · tecnologia · ciencia · salud · educacion · opinion ·
      sociedad · sucesos · local · videos · blogs · moda · recetas · viajes · empleo`),
}
