// Takes a picture of a program in xterm.js, the terminal inside VS Code and most web pages that have one.
//
//   node shoot.mjs PICTURE.png PROGRAM [KEYS...]
//
// Needs Chromium at /usr/bin/chromium and `npm install` in this folder.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [picture, program, ...keys] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

// Node has no pseudo-terminals of its own; Python does.
const host = spawn("python3", [here("./seat.py"), program], { stdio: ["pipe", "pipe", "inherit"] });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: 820, height: 470 } });
  await page.setContent("<body style='margin:8px;background:#000'><div id='terminal'></div></body>");
  await page.addStyleTag({ path: here("./node_modules/@xterm/xterm/css/xterm.css") });
  await page.addScriptTag({ content: await readFile(here("./node_modules/@xterm/xterm/lib/xterm.js"), "utf8") });
  await page.exposeFunction("toHost", (typed) => host.stdin.write(typed));
  await page.evaluate(() => {
    const terminal = new window.Terminal({ cols: 80, rows: 24, fontFamily: "DejaVu Sans Mono", fontSize: 16 });
    terminal.open(document.getElementById("terminal"));
    terminal.onData(window.toHost);
    terminal.focus();
    window.terminal = terminal;
  });
  host.stdout.on("data", (bytes) => {
    page.evaluate((shown) => window.terminal.write(Uint8Array.from(shown)), [...bytes]).catch(() => {});
  });
  await pause(1500);
  for (const key of keys) {
    await page.keyboard.press(key);
    await pause(400);
  }
  await page.screenshot({ path: picture });
} finally {
  await browser.close();
  host.kill();
}
