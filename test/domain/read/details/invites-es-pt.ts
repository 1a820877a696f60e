import type { MarkedInvite } from './marked-invite.ts'

export const invitesEs: MarkedInvite[] = [
  {
    name: 'una recepción',
    text: `Hola Alex:

Te confirmamos la entrevista del miércoles 9 de diciembre de 2026 a las 16:00 en Calle Mayor 12, Madrid.
⟦Trae tu DNI, por favor.⟧
⟦Al llegar, pregunta por Lucía Ferrer en recepción.⟧
⟦Hay aparcamiento gratuito detrás del edificio.⟧
⟦Te daremos una respuesta antes del 18 de diciembre.⟧

Un saludo,
Lucía`,
  },
  {
    name: 'una llamada',
    text: `Buenos días, Alex:

Hablamos el lunes 7 de diciembre de 2026 a las 11:00.
⟦Te llamaré al móvil que pusiste en tu candidatura.⟧
⟦Quiero saber cómo organizas tu trabajo y qué buscas.⟧

Saludos
Javier`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'una prueba técnica',
    text: `Hola:

Tu entrevista técnica será el jueves 10 de diciembre de 2026 a las 17:00 con Gonzalo Urrutia.
Enlace: https://meet.google.com/agu-asno-rte
⟦Compartirás pantalla y podrás usar el lenguaje que prefieras.⟧
⟦Gonzalo profundizará en bases de datos.⟧
⟦Reserva los últimos diez minutos para tus preguntas.⟧

Gracias,
Marta`,
    people: ['Gonzalo Urrutia'],
  },
  {
    name: 'gastos y vestimenta',
    text: `Estimada Alex:

Le esperamos el viernes 11 de diciembre de 2026 a las 9:30 en nuestra planta.
⟦El billete de tren corre de nuestra cuenta; guarde los recibos.⟧
⟦Es obligatorio el calzado de seguridad.⟧
⟦Si necesita alguna adaptación, indíquelo antes del martes.⟧
⟦Si se retrasa, llame al 915 550 148.⟧

Atentamente,
Carmen Soto`,
  },
  {
    name: 'una lista',
    text: `Hola Alex:

Aquí tienes los detalles de tu visita del 9 de diciembre de 2026.

⟦Qué debes traer:
- documento de identidad
- una copia de tu título⟧

⟦La entrevista se grabará para el equipo de Lima.⟧
⟦Prepara dos ejemplos de conflictos que hayas resuelto.⟧

¡Hasta pronto!
Inés`,
  },
  {
    name: 'solo cortesía',
    text: `Hola Alex:

Muchas gracias por tu tiempo. Tu segunda entrevista está confirmada para el martes 15 de diciembre de 2026 a las 12:00.
Cualquier duda, aquí me tienes.

Un abrazo,
Rosa`,
  },
  {
    name: 'una dinámica',
    text: `Hola Alex:

El martes 8 de diciembre de 2026 a las 10:00 conocerás al equipo.
⟦Empezaremos con un recorrido por la oficina y después comeremos juntos.⟧
⟦La sesión será en inglés.⟧
⟦El código de la puerta es 2580 y estamos en la cuarta planta.⟧

Saludos cordiales
Pablo`,
  },
]

export const invitesPt: MarkedInvite[] = [
  {
    name: 'uma portaria',
    text: `Olá, Alex!

Sua entrevista está confirmada para quinta-feira, 10 de dezembro de 2026, às 14h, na Rua Augusta, 500.
⟦Traga um documento com foto para o cadastro na portaria.⟧
⟦Procure pela Bruna no 8º andar.⟧
⟦O estacionamento do prédio é pago.⟧
⟦Damos um retorno até o dia 18.⟧

Abraços,
Bruna Siqueira`,
  },
  {
    name: 'um telefonema',
    text: `Oi, Alex,

combinado para segunda-feira, 7 de dezembro de 2026, às 10h.
⟦Vou te ligar no celular que está no currículo.⟧
⟦Quero entender como você lidera times remotos.⟧

Até lá!
Thiago`,
    how: { by: 'phone', calls: 'they' },
  },
  {
    name: 'um live coding',
    text: `Olá Alex,

segue o convite da entrevista técnica de quarta-feira, 9 de dezembro de 2026, às 16h, com Rui Salgado.
Link: https://meet.google.com/abc-defg-hij
⟦Você vai compartilhar a tela e usar o editor de sua preferência.⟧
⟦O Rui vai perguntar sobre testes.⟧
⟦A conversa será gravada.⟧

Obrigada,
Catarina`,
    people: ['Rui Salgado'],
  },
  {
    name: 'despesas',
    text: `Prezado Alex,

A entrevista final será realizada em Lisboa no dia 11 de dezembro de 2026 às 9h30.
⟦As despesas de deslocação são reembolsadas mediante recibo.⟧
⟦O traje é informal.⟧
⟦Caso necessite de alguma adaptação, avise-nos com antecedência.⟧
⟦Em caso de atraso, ligue para 21 555 01 48.⟧

Com os melhores cumprimentos
Duarte Vasconcelos`,
  },
  {
    name: 'uma lista',
    text: `Oi Alex,

Alguns detalhes da sua visita em 9 de dezembro de 2026:

⟦O que trazer:
- RG ou CNH
- seu notebook⟧

⟦Começamos com um café e depois vem a apresentação do time.⟧
⟦Prepare um exemplo de projeto que deu errado.⟧

Um abraço
Lia`,
  },
  {
    name: 'só cortesia',
    text: `Olá Alex,

Obrigado pelo seu interesse! Confirmamos a sua entrevista para o dia 14 de dezembro de 2026, às 15h.
Fico à disposição para qualquer dúvida.

Atenciosamente,
Marcos`,
  },
  {
    name: 'um link depois',
    text: `Olá,

falamos terça-feira, 8 de dezembro de 2026, às 11h.
⟦Envio o link na véspera.⟧
⟦O foco será na sua experiência com indicadores.⟧
⟦É necessário assinar um termo de confidencialidade.⟧

Cumprimentos
Teresa`,
  },
]
