// The visitor's own language comes first.
'use strict'
const main = document.querySelector('main')
const wanted = navigator.languages.map(tag => tag.slice(0, 2)).find(tag => main.querySelector(`[lang=${CSS.escape(tag)}]`))
if (wanted) {
  document.documentElement.lang = wanted
  main.prepend(main.querySelector(`[lang=${wanted}]`))
}
