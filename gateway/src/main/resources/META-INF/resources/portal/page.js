// The page: which year and which language, both of them in the address, so that what is seen can be sent to somebody.
import {both, element, show} from './elements.js';
import {answer, seenOn, today} from './answers.js';
import {part} from './year.js';
import {plans} from './plan.js';
import {search} from './search.js';
import {byPlace, overYears} from './titles.js';
import {expiries} from './forecast.js';

const FIRST_YEAR = 2011; // of the national programme's first period; what is asked for in the address may be earlier
const TITLES = {vi: 'Nông thôn mới: một năm của tỉnh', en: 'New Rural Development: the province’s year'};

const address = () => new URL(location.href);
const thisYear = () => Number(today().slice(0, 4));
let asking = new AbortController();
let searching = new AbortController();
let shown = 0;
let looked = '';

/** The last year that is over, unless the address says another. */
function year() {
  const asked = Number(address().searchParams.get('year'));
  return Number.isInteger(asked) && asked >= 2009 && asked <= 2100 ? asked : thisYear() - 1;
}

const words = () => (address().searchParams.get('q') ?? '').trim();

const language = () => address().searchParams.get('lang') === 'en' ? 'en' : 'vi';

function go(name, value, how) {
  const next = address();
  if (value === '') next.searchParams.delete(name);
  else next.searchParams.set(name, value);
  history[how](null, '', next);
}

function speak() {
  document.documentElement.lang = language();
  document.title = `${TITLES[language()]} ${year()}`;
}

function fillYears() {
  const years = new Set([year()]);
  for (let each = thisYear() + 1; each >= FIRST_YEAR; each--) years.add(each);
  const options = [...years].sort((one, other) => other - one).map(each => element('option', {value: each}, `${each}`));
  show('year', options);
  document.getElementById('year').value = year();
}

function failed(trouble) {
  const code = trouble.status ? ` (${trouble.status})` : '';
  return element('p', {class: 'notice'}, both(`Không lấy được số liệu${code}. Hãy thử lại sau.`, `The figures could not be had${code}. Try again later.`));
}

async function showSummary(wanted, signal) {
  try {
    const summary = await answer(`v1/provincial-summaries/${wanted}`, signal);
    if (signal.aborted) return;
    show('parts', summary.parts.map(part));
    show('plan', plans(summary));
    show('status', summary.complete
      ? both(`Đã có số liệu năm ${wanted}.`, `The figures of ${wanted} are here.`)
      : both(`Số liệu năm ${wanted} chưa đủ hoặc chưa phải mới nhất: có phần không trả lời.`, `The figures of ${wanted} are incomplete or not the latest: a part did not answer.`));
  } catch (trouble) {
    if (!signal.aborted) show('status', failed(trouble));
  }
}

/** What fails here leaves the rest of the page as it is. */
async function fill(place, asked, signal) {
  try {
    const content = await asked;
    if (!signal.aborted) show(place, content);
  } catch (trouble) {
    if (!signal.aborted) show(place, failed(trouble));
  }
}

/** What was asked for before is given up: its answer would come beside another year's. */
async function load() {
  asking.abort();
  asking = new AbortController();
  const {signal} = asking, wanted = shown = year();
  speak();
  fillYears();
  for (const place of document.querySelectorAll('.year')) place.textContent = wanted;
  document.getElementById('data').href = `v1/provincial-summaries/${wanted}`;
  const report = document.getElementById('report');
  report.href = `v1/reports/${wanted}`;
  report.hidden = wanted > thisYear(); // of a year that has not begun there is none
  document.querySelector('main').setAttribute('aria-busy', 'true');
  for (const place of ['parts', 'plan', 'titles', 'places']) show(place); // the heading says another year already
  show('status', both(`Đang lấy số liệu năm ${wanted}…`, `Fetching the figures of ${wanted}…`));
  await Promise.all([
    showSummary(wanted, signal),
    fill('titles', overYears(wanted, signal), signal),
    fill('places', byPlace(wanted, signal), signal),
    fill('expiry', expiries(signal), signal),
    lookAgain(),
  ]);
  if (!signal.aborted) document.querySelector('main').setAttribute('aria-busy', 'false');
}

function unsearched({status}) {
  return status === 400
    ? both('Hãy nhập từ 2 đến 100 ký tự, có ít nhất hai chữ cái hoặc chữ số.', 'Enter 2 to 100 characters, at least two of them letters or digits.')
    : both('Không tra được lúc này.', 'Nothing could be asked now.');
}

function lookAgain() {
  searching.abort();
  searching = new AbortController();
  return look(searching.signal);
}

/** Looks up the words of the address, on the day of the year that is shown. */
async function look(signal) {
  const day = seenOn(year());
  looked = words();
  document.getElementById('words').value = looked;
  show('found');
  show('searched');
  if (looked === '') return;
  show('searched', both('Đang tra cứu…', 'Searching…'));
  try {
    const {said, content} = await search(looked, day, signal);
    if (signal.aborted) return;
    show('found', content);
    show('searched', said);
  } catch (trouble) {
    if (!signal.aborted) show('searched', unsearched(trouble));
  }
}

document.getElementById('choice').addEventListener('submit', event => event.preventDefault());
document.getElementById('year').addEventListener('change', event => {
  go('year', event.target.value, 'pushState');
  load();
});
document.getElementById('search').addEventListener('submit', event => {
  event.preventDefault();
  go('q', document.getElementById('words').value.trim(), 'pushState');
  lookAgain();
});
// The check itself is done by the page for it, on the reader's device: what stands behind # is not sent.
document.getElementById('check').addEventListener('submit', event => {
  event.preventDefault();
  const token = document.getElementById('token').value.trim();
  location.assign(`verify-certificate/#${token.slice(token.lastIndexOf('#') + 1)}`);
});
document.getElementById('language').addEventListener('click', () => {
  go('lang', language() === 'vi' ? 'en' : 'vi', 'replaceState');
  speak();
});
document.getElementById('print').addEventListener('click', () => print());
addEventListener('popstate', () => {
  if (year() !== shown) return load();
  speak();
  return words() === looked ? undefined : lookAgain();
});

// On paper nothing can be unfolded.
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')];
  for (const each of folded) each.open = true;
});
addEventListener('afterprint', () => {
  for (const each of folded) each.open = false;
});

load();
