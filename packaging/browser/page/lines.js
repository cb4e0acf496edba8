// Plain lines: what is said stands above, in order, and what is answered goes into one field. Each line says its direction; Arabic
// lines say their language, others are taken to be of the language that this page was opened in.
'use strict'
const said = document.getElementById('said')
const form = document.getElementById('answer')
const field = form.querySelector('input')
form.querySelector('span').textContent = words.answer
const other = language === 'ar' ? 'en' : language
let rest = ''
const line = text => {
  const arabic = /[\u0621-\u064a]/.test(text)
  const row = document.createElement('p')
  row.lang = arabic ? 'ar' : other
  row.dir = arabic ? 'rtl' : 'ltr'
  row.textContent = text
  said.append(row)
}
const hears = text => {
  rest += text
  // A clear screen is a new beginning, here too.
  const cleared = Math.max(rest.lastIndexOf('\x1b[2J'), rest.lastIndexOf('\x1b[3J'))
  if (cleared >= 0) {
    rest = rest.slice(cleared + 4)
    said.replaceChildren()
  }
  const whole = rest.split(/\r*\n/)
  rest = whole.pop()
  for (const one of whole) {
    const plain = one.replace(/\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\x07]*\x07|[ -/]*[0-~])/g, '').replace(/[\x00-\x1f]/g, '').trim()
    if (plain) line(plain)
  }
  field.scrollIntoView({ block: 'nearest' })
}
const { send } = visit('lines', hears, () => said.replaceChildren())
form.addEventListener('submit', event => {
  event.preventDefault()
  send(['stdin', `${field.value}\n`])
  field.value = ''
})
field.focus()
