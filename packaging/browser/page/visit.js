// What both pages share: one visit over one connection, and what stands there when it is over.
'use strict'
const WORDS = {
  ar: { over: 'انتهت الزيارة. لم يبقَ منها شيء هنا.', again: 'زيارة جديدة', none: 'لا مكان الآن، أو انقطع الاتصال. يمكن المحاولة بعد دقائق.', answer: 'الرقم أو الكلمات، ثم مفتاح الإدخال' },
  en: { over: 'The visit is over. Nothing of it is left here.', again: 'Begin again', none: 'There is no place now, or the connection was lost. Please try again in a few minutes.', answer: 'Your number or words, then Enter' },
  es: { over: 'La visita ha terminado. Aquí no queda nada de ella.', again: 'Empezar de nuevo', none: 'Ahora no hay sitio, o se perdió la conexión. Vuelva a intentarlo dentro de unos minutos.', answer: 'Su número o sus palabras, y después Intro' },
  fr: { over: 'La visite est terminée. Il n’en reste rien ici.', again: 'Recommencer', none: 'Il n’y a pas de place pour l’instant, ou la connexion a été perdue. Réessayez dans quelques minutes.', answer: 'Votre numéro ou vos mots, puis Entrée' },
}
const asked = location.search.slice(1)
const language = asked in WORDS ? asked : 'en'
const words = WORDS[language]
const root = document.documentElement
root.lang = language
const direction = language === 'ar' ? 'rtl' : 'ltr'
root.dir = direction

// Opens the visit. `hears` is told what the guide says; `wipes` takes away all of it.
function visit(way, hears, wipes) {
  const socket = new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/visit/${way}/${language}`)
  let ended = false
  const over = said => {
    if (ended) return
    ended = true
    wipes()
    document.body.className = ''
    root.dir = direction
    const end = document.createElement('main')
    end.className = 'over'
    const told = document.createElement('p')
    told.setAttribute('role', 'alert')
    const again = document.createElement('a')
    again.href = 'index.html'
    again.textContent = words.again
    end.append(told, again)
    document.body.replaceChildren(end)
    told.textContent = said
    again.focus()
  }
  socket.onmessage = event => {
    const [kind, text] = JSON.parse(event.data)
    if (kind === 'stdout') hears(text)
    if (kind === 'disconnect') over(words.over)
  }
  socket.onclose = () => over(words.none)
  // Whoever goes back to this page later finds no visit in it, but a new one.
  addEventListener('pagehide', () => { socket.close(); over(words.over) })
  addEventListener('pageshow', event => { if (event.persisted) location.reload() })
  const send = message => { if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message)) }
  return { send, opened: act => socket.addEventListener('open', act) }
}
