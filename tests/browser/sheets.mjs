// Looks at every sheet of a folder in Chromium, without a network: axe-core finds nothing, every word says its language and
// direction (axe does not notice a block without), nothing is fetched, nothing is wider than a small window, no word is cut
// off at A4 and Letter. Pictures and pages lie beside the sheets, for eyes.
import { chromium } from 'playwright-core'
import fs from 'fs'
import path from 'path'
import { createRequire } from 'module'
import { execFileSync } from 'child_process'
import { pathToFileURL } from 'url'

const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const folder = process.argv[2]
const sheets = fs.readdirSync(folder).filter(file => file.endsWith('.html')).map(file => path.join(folder, file))
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
})
let found = 0
const say = (...words) => { found++; console.log(...words) }

// Runs in the page: texts that do not say what they are.
const strays = () => {
  const stray = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const words = texts.currentNode.data
    const element = texts.currentNode.parentElement
    const language = element.closest('[lang]')?.lang
    const direction = element.closest('p, h1, h2, h3')?.dir
    const arabic = /[\u0621-\u064a]/.test(words)
    const latin = !arabic && /[A-Za-zÀ-ÿ]{3}/.test(words)
    if ((arabic && (language !== 'ar' || direction !== 'rtl')) || (latin && !language)) stray.push(words.slice(0, 40))
  }
  return stray
}

const cut = (file, pdf) => {
  const boxes = execFileSync('pdftotext', ['-bbox', pdf, '-'], { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  let width = 0
  let height = 0
  for (const line of boxes.split('\n')) {
    const number = name => Number(line.match(new RegExp(`${name}="([^"]+)"`))?.[1])
    if (line.includes('<page')) { width = number('width'); height = number('height') }
    if (!line.includes('<word')) continue
    const inside = number('xMin') > 20 && number('xMax') < width - 20 && number('yMin') > 20 && number('yMax') < height - 20
    if (!inside) say(file, 'cut off', line)
  }
}

for (const file of sheets) {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 800, height: 1000 } })
  const page = await context.newPage()
  page.on('request', request => { if (!/^(file|data|about):/.test(request.url())) say(file, 'fetches', request.url()) })
  await page.goto(pathToFileURL(path.resolve(file)).href)
  await page.evaluate(axe)
  for (const one of (await page.evaluate(() => axe.run(document))).violations) say(file, one.id, one.nodes[0].html.slice(0, 90))
  for (const words of await page.evaluate(strays)) say(file, 'no language or direction', words)
  await page.screenshot({ path: file.replace('.html', '.png'), fullPage: true })
  await page.setViewportSize({ width: 320, height: 600 })
  if (await page.evaluate(() => document.documentElement.scrollWidth) > 320) say(file, 'is wider than 320')
  for (const format of ['A4', 'Letter']) {
    const pdf = file.replace('.html', `-${format}.printed`)
    await page.pdf({ path: pdf, format, tagged: true })
    cut(file, pdf)
  }
  await context.close()
}
await browser.close()
console.log(`${sheets.length} sheets, ${found} findings`)
process.exitCode = found || !sheets.length ? 1 : 0
