// Looks at the page as people do, in a real Chromium: page.mjs ADDRESS FOLDER SCENE… Ends with 1 and says why if a scene is not so.
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {delimiter, join} from 'node:path';
import {SCENES} from './scenes.mjs';

const [address, folder, ...scenes] = process.argv.slice(2);
const tools = createRequire(new URL('../../../../deploy/api/package.json', import.meta.url));
const {chromium} = tools('playwright-core');
const axe = readFileSync(tools.resolve('axe-core/axe.min.js'), 'utf8');

function browser() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const found = names.flatMap(name => (process.env.PATH ?? '').split(delimiter).map(path => join(path, name))).find(existsSync);
  if (!process.env.CHROMIUM && !found) throw new Error('Chromium is needed: install it, or set CHROMIUM to its program');
  return process.env.CHROMIUM ?? found;
}

/** What went wrong on the page, whatever the scene looks at. */
function troublesOf(page) {
  const troubles = [], foreseen = [];
  page.on('request', request => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) troubles.push(`asked outside: ${request.url()}`);
  });
  page.on('pageerror', error => troubles.push(`${error}`));
  page.on('console', message => {
    if (['error', 'warning'].includes(message.type()) && !foreseen.some(each => each.test(message.text()))) troubles.push(message.text());
  });
  return {troubles, foreseen};
}

async function play(chrome, scene) {
  const page = await chrome.newPage({locale: 'vi-VN', timezoneId: 'America/New_York'}); // the page says the days of Việt Nam anywhere
  const {troubles, foreseen} = troublesOf(page);
  await page.clock.setFixedTime(new Date('2026-06-15T01:00:00+07:00'));
  const settled = () => page.locator('main[aria-busy=false]').waitFor();
  await SCENES[scene]({
    page,
    settled,
    async open(path) {
      await page.goto(address + path);
      await settled();
    },
    /** Words on the console that belong to the scene. */
    expect: pattern => foreseen.push(pattern),
    picture: name => page.screenshot({path: join(folder, `${name}.png`), fullPage: true}),
    paper: name => page.pdf({path: join(folder, `${name}.pdf`), format: 'A4'}),
    async violations() {
      await page.evaluate(axe);
      const {violations} = await page.evaluate(() => window.axe.run());
      return violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' ')}`);
    },
  });
  if (troubles.length > 0) throw new Error(troubles.join('\n'));
  await page.close();
}

mkdirSync(folder, {recursive: true});
const chrome = await chromium.launch({executablePath: browser()});
for (const scene of scenes) {
  try {
    await play(chrome, scene);
  } catch (trouble) {
    console.log(`${scene}: ${trouble.stack}`);
    process.exitCode = 1;
  }
}
await chrome.close();
