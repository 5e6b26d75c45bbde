// The titles that communes hold, year by year and place by place: counted from what is on file.
import {bar, both, element, named, numeral, table} from './elements.js';
import {word} from './words.js';
import {answer, seenOn, today} from './answers.js';

const YEARS = 6;
const LEVELS = ['STANDARD', 'ADVANCED', 'MODEL'];
const PAGE = 500;

function held(count) {
  if (!count) return '';
  const open = count.disputed + count.awaitsAcknowledgement + count.noRuleOnFile;
  return [numeral(count.held), ' / ', numeral(count.of), bar({share: count.of === 0 ? 0 : count.held / count.of, kind: 'recorded'}),
    open > 0 ? element('small', {}, both(`${open} xã chưa rõ`, `${open} not settled`)) : ''];
}

/** How many communes held which title at the end of each of the last years. */
export async function overYears(year, signal) {
  const last = Math.min(year, Number(today().slice(0, 4)));
  const years = Array.from({length: YEARS}, (_, i) => last - i).filter(each => each >= 2009);
  const answers = await Promise.all(years.map(each => answer(`criteria/v1/title-counts?type=COMMUNE&validOn=${seenOn(each)}`, signal)));
  const columns = [{title: both('Cuối năm', 'End of')}, ...LEVELS.map(level => ({title: word('Level', level), kind: 'level'}))];
  return table('titles-heading', columns, answers.map(({counts}, i) =>
    [`${years[i]}`, ...LEVELS.map(level => held(counts.find(count => count.level === level)))]));
}

async function all(path, signal) {
  const items = [];
  for (let next = ''; next !== undefined;) {
    const given = await answer(`${path}&limit=${PAGE}${next && `&cursor=${encodeURIComponent(next)}`}`, signal);
    items.push(...given.items);
    next = given.page.next;
  }
  return items;
}

/** The highest title of each unit that holds one. */
function highest(titles) {
  const levels = new Map();
  for (const {unitCode, level} of titles) {
    if (LEVELS.indexOf(level) > LEVELS.indexOf(levels.get(unitCode) ?? '')) levels.set(unitCode, level);
  }
  return levels;
}

const squares = (communes, levels) => element('span', {class: 'squares', 'aria-hidden': 'true'},
  communes.map(({code, name}) => element('span', {class: levels.get(code) ?? 'none', title: name})));

function whoHolds(communes, levels) {
  const lines = [...LEVELS].reverse().map(level => [level, communes.filter(({code}) => levels.get(code) === level)]).filter(([, those]) => those.length > 0);
  if (lines.length === 0) return '';
  return element('details', {}, element('summary', {}, both('Các xã', 'Which communes')), element('ul', {},
    lines.map(([level, those]) => element('li', {}, word('Level', level), ': ', named(those.map(({name}) => name).join(', '))))));
}

function place({type, name}, communes, levels) {
  const of = level => numeral(communes.filter(({code}) => levels.get(code) === level).length);
  return [[word('UnitType', type), ' ', named(name), whoHolds(communes, levels)], numeral(communes.length), ...LEVELS.map(of), squares(communes, levels)];
}

/** Which communes hold which title, by the unit above them on that day: a district while there were districts. */
export async function byPlace(year, signal) {
  const day = seenOn(year);
  const [communes, titles, districts, provinces] = await Promise.all([
    all(`criteria/v1/units?type=COMMUNE&validOn=${day}`, signal),
    all(`criteria/v1/titles?type=COMMUNE&standing=HELD&validOn=${day}`, signal),
    all(`criteria/v1/units?tier=DISTRICT&validOn=${day}`, signal),
    all(`criteria/v1/units?tier=PROVINCE&validOn=${day}`, signal),
  ]);
  const levels = highest(titles);
  const rows = [...districts, ...provinces].map(unit => [unit, communes.filter(({parentCode}) => parentCode === unit.code)])
    .filter(([, below]) => below.length > 0).map(([unit, below]) => place(unit, below, levels));
  const columns = [{title: both('Địa bàn', 'Place')}, {title: both('Số xã', 'Communes'), kind: 'number'},
    ...LEVELS.map(level => ({title: word('Level', level), kind: 'number'})), {title: both('Mỗi ô một xã', 'One square a commune'), kind: 'chart'}];
  return rows.length > 0 ? table('places-heading', columns, rows) : element('p', {}, both('Không có xã nào trong dữ liệu vào ngày này.', 'There is no commune on file on this day.'));
}
