// Takes a picture of each page of a walk in xterm.js, the terminal inside VS Code and most web pages that have one.
//
//   node gallery.mjs FOLDER PROGRAM COLUMNSxROWS WALK
//
// WALK has a line for each page: its name (or - for none), a tab, and the keys in hexadecimal. Needs Chromium at
// /usr/bin/chromium and `npm install` in this folder.
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [folder, program, size, walk] = process.argv.slice(2);
const [cols, rows] = size.split("x").map(Number);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const host = spawn("python3", [here("./seat.py"), program, String(cols), String(rows)], { stdio: ["pipe", "pipe", "inherit"] });
const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync"],
});
try {
  const page = await browser.newPage({ viewport: { width: cols * 10 + 40, height: rows * 20 + 40 } });
  await page.setContent("<body style='margin:8px;background:#808080'><div id='terminal'></div></body>");
  await page.addStyleTag({ path: here("./node_modules/@xterm/xterm/css/xterm.css") });
  await page.addScriptTag({ content: await readFile(here("./node_modules/@xterm/xterm/lib/xterm.js"), "utf8") });
  await page.exposeFunction("toHost", (typed) => host.stdin.write(typed));
  await page.evaluate(([cols, rows]) => {
    const terminal = new window.Terminal({ cols, rows, fontFamily: "DejaVu Sans Mono", fontSize: 16 });
    terminal.open(document.getElementById("terminal"));
    terminal.onData(window.toHost);
    terminal.focus();
    window.terminal = terminal;
  }, [cols, rows]);
  host.stdout.on("data", (bytes) => {
    page.evaluate((shown) => window.terminal.write(Uint8Array.from(shown)), [...bytes]).catch(() => {});
  });
  await pause(1500);
  for (const line of (await readFile(walk, "utf8")).trim().split("\n")) {
    const [name, keys] = line.split("\t");
    for (const key of Buffer.from(keys ?? "", "hex").toString().match(/\x1b\[.|./gsu) ?? []) {
      if (key !== "…") {
        host.stdin.write(key);
      }
      await pause(key === "…" ? 33000 : 350);
    }
    await pause(300);
    if (name !== "-") {
      await page.locator(".xterm-screen").screenshot({ path: `${folder}/${name}.png` });
    }
  }
} finally {
  await browser.close();
  host.kill();
}
