// The whole screen: a terminal that fills the window.
'use strict'
const LINES = { ar: 'بأسطر بسيطة: لقارئات الشاشة وطريقة برايل', en: 'In plain lines: for screen readers and braille', es: 'En líneas sencillas: para lectores de pantalla y braille', fr: 'En lignes simples : pour les lecteurs d’écran et le braille' }
const lines = document.querySelector('.lines')
lines.href = `lines.html?${language}`
lines.textContent = LINES[language]
lines.dir = root.dir
root.dir = 'ltr'
// Letters from 14 to 24 points high, so that about 80 columns fit into the window.
const size = Math.max(14, Math.min(24, Math.floor(innerWidth / 50)))
const terminal = new Terminal({ fontFamily: '"DejaVu Sans Mono", "Noto Sans Mono", monospace', fontSize: size, scrollback: 0, screenReaderMode: true })
const fit = new FitAddon.FitAddon()
terminal.loadAddon(fit)
terminal.open(document.getElementById('terminal'))
fit.fit()
const { send, opened } = visit('screen', text => terminal.write(text), () => { terminal.reset(); terminal.dispose() })
const sized = () => send(['set_size', terminal.rows, terminal.cols])
opened(sized)
terminal.onResize(sized)
terminal.onData(keys => send(['stdin', keys]))
terminal.onBinary(keys => send(['stdin', keys]))
addEventListener('resize', () => fit.fit())
terminal.focus()
