// Walks the guide in Chromium as a visitor does, in Arabic and English, on the screen and in lines:
//   node walk.mjs http://127.0.0.1:8080 FOLDER       (pictures lie in FOLDER, for eyes)
// It ends with 1, and says what, where something is not as it should be.
import { chromium } from 'playwright-core'
import fs from 'fs'
import { createRequire } from 'module'

const [where, folder] = process.argv.slice(2)
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] })
let faults = 0
const holds = (words, so) => { console.log(`browser: ${so ? '' : 'FAULT: not so: '}${words}`); if (!so) faults++ }
const LONGEST = 10000

const open = async language => {
  const context = await browser.newContext({ viewport: { width: 1024, height: 640 }, locale: language, bypassCSP: true })
  const page = await context.newPage()
  page.on('request', request => { if (!request.url().startsWith(where) && !/^(data|blob):/.test(request.url())) holds(`nothing is fetched from elsewhere: ${request.url()}`, false) })
  page.on('pageerror', error => holds(`no script fails: ${error}`, false))
  await page.goto(where)
  return page
}
const looked = async (page, what) => {
  await page.evaluate(axe)
  const found = await page.evaluate(() => axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } }))
  holds(`axe finds nothing wrong with ${what}`, found.violations.length === 0)
  for (const one of found.violations) console.log(`browser: ${one.id}: ${one.nodes[0].html.slice(0, 120)}`)
}
const shot = (page, name) => page.screenshot({ path: `${folder}/${name}.png` })

// What stands on the terminal, row by row.
const rows = page => page.evaluate(() => [...document.querySelectorAll('.xterm-rows > div')].map(row => row.textContent).join('\n').replace(/[\u200e\u200f\u2066-\u2069]/g, ''))
const shows = async (page, words) => {
  for (const end = Date.now() + LONGEST; Date.now() < end; await page.waitForTimeout(50)) if ((await rows(page)).includes(words)) return true
  console.log(await rows(page))
  return false
}

const onScreen = async (language, number, waits, welcome, over) => {
  const page = await open(language)
  holds(`${language}: lines are offered before the screen`, await page.evaluate(() => document.querySelector('a').href.includes('lines.html')))
  holds(`${language}: the visitor’s language comes first`, (await page.evaluate(() => document.querySelector('section').lang)) === language)
  await looked(page, `the first page (${language})`)
  await shot(page, `${language}-1-choice`)
  await page.click('section a[href^="screen"]')
  holds(`${language}: the page that waits is there`, await shows(page, waits))
  await shot(page, `${language}-2-waits`)
  holds(`${language}: all of it is seen`, await page.evaluate(() => {
    const { left, top, right, bottom, width } = document.querySelector('.xterm-screen').getBoundingClientRect()
    return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight && width > innerWidth * 0.9
  }))
  await looked(page, `the screen (${language})`)
  await page.waitForTimeout(500) // What is pressed in the first moment of a page begins nothing.
  await page.keyboard.press(number) // The visitor’s own language stands first.
  holds(`${language}: the first page of the visit is there`, await shows(page, welcome))
  await page.waitForTimeout(300)
  await shot(page, `${language}-3-welcome`)
  await page.keyboard.press('1')
  await page.waitForTimeout(1000)
  await shot(page, `${language}-4-visit`)
  await page.keyboard.press('F9')
  await page.waitForSelector('main.over', { timeout: LONGEST })
  holds(`${language}: the visit is over, and nothing of it is left`, (await page.textContent('body')).includes(over) && !(await page.$('.xterm')))
  await shot(page, `${language}-5-over`)
  await looked(page, `the end (${language})`)
  await page.context().close()
}

const inLines = async (language, answers, welcome, over) => {
  const page = await open(language)
  await page.click('section a[href^="lines"]')
  await page.waitForSelector('#said p', { timeout: LONGEST })
  const says = words => page.waitForFunction(words => document.querySelector('#said').textContent.includes(words), words, { timeout: LONGEST }).then(() => true, () => false)
  for (const answer of answers) {
    await page.waitForTimeout(600)
    await page.fill('input', answer)
    await page.press('input', 'Enter')
  }
  holds(`${language}: the first page of the visit is told in lines`, await says(welcome))
  await looked(page, `the lines (${language})`)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await shot(page, `${language}-6-lines`)
  const strays = await page.evaluate(() => [...document.querySelectorAll('#said p')].filter(row => /[\u0621-\u064a]/.test(row.textContent) !== (row.dir === 'rtl')).length)
  holds(`${language}: each line has its direction`, strays === 0)
  await page.fill('input', 'x')
  await page.press('input', 'Enter')
  await page.waitForSelector('main.over', { timeout: LONGEST })
  holds(`${language}: the lines are gone when the visit is over`, (await page.textContent('body')).includes(over) && !(await page.$('#said')))
  await page.context().close()
}

const gone = async () => {
  const page = await open('en')
  await page.click('section a[href^="screen"]')
  await shows(page, 'Touch here')
  await page.goBack()
  await page.goForward()
  holds('whoever comes back by the browser’s own keys stands before a fresh first page', await shows(page, 'Touch here'))
  await page.context().close()
}

await onScreen('ar', '1', 'Touch here', 'ﺀﻲﺷ', 'انتهت الزيارة')
await onScreen('en', '1', 'Touch here', 'Something is happening to me', 'The visit is over')
await inLines('ar', ['', '1'], 'حقوقك في الرعاية الصحية', 'انتهت الزيارة')
await inLines('en', ['', '1'], 'Something is happening to me', 'The visit is over')
await gone()
await browser.close()
process.exit(faults ? 1 : 0)
