// The registers, asked by a few words with or without accents: places, products, and who was commended.
import {both, element, named, numeral, onDay} from './elements.js';
import {word} from './words.js';
import {answer} from './answers.js';

const MOST = 20;

function decision(given) {
  return [given.decision?.number, given.decision?.signedOn && onDay(given.decision.signedOn)].filter(Boolean).flatMap(part => [' · ', part]);
}

const REGISTERS = [
  {
    key: 'units',
    title: () => both('Đơn vị hành chính', 'Places'),
    path: 'criteria/v1/units',
    link: (item, day) => `criteria/v1/units/${item.code}?validOn=${day}`,
    name: item => item.name,
    told: item => [word('UnitType', item.type), ` · ${item.code}`, item.validTo ? [' · ', both('đến trước ngày ', 'until before '), onDay(item.validTo)] : ''],
  },
  {
    key: 'certificates',
    title: () => both('Sản phẩm OCOP', 'OCOP products'),
    path: 'ocop/v1/certificates',
    link: (item, day) => `ocop/v1/certificates/${item.id}?validOn=${day}`,
    name: item => item.productName,
    told: item => [
      item.stars === undefined ? word('Outcome', item.outcome) : both(`${item.stars} sao`, `${item.stars} stars`),
      both(` · năm ${item.programmeYear}`, ` · ${item.programmeYear}`), decision(item), item.state ? [' · ', word('CertificateState', item.state)] : '',
    ],
  },
  {
    key: 'commendations',
    title: () => both('Khen thưởng', 'Commendations'),
    path: 'awards/v1/commendations',
    link: (item, day) => `awards/v1/commendations/${item.key}?validOn=${day}`,
    name: item => item.recipientName,
    told: item => [
      word('RecipientKind', item.recipientKind), item.recipientCount > 1 ? [' (', numeral(item.recipientCount), ')'] : '', ' · ', named(item.form), both(` · năm ${item.programmeYear}`, ` · ${item.programmeYear}`), decision(item),
      item.state ? [' · ', word('CommendationState', item.state)] : '',
    ],
  },
];

function entry(register, item, day) {
  const name = register.name(item);
  return element('li', {}, element('a', {href: register.link(item, day)}, name ? named(name) : both('tên không công khai', 'name not public')),
    element('small', {}, register.told(item)));
}

function listed(register, {items, page}, day) {
  if (items.length === 0) return element('p', {}, both('Không tìm thấy.', 'Nothing was found.'));
  return [element('ul', {class: 'found'}, items.map(item => entry(register, item, day))),
    page.next ? element('p', {}, both(`Còn nữa; đây là ${MOST} mục đầu. Hãy thêm từ để thu hẹp.`, `There are more; these are the first ${MOST}. More words narrow it.`)) : ''];
}

async function ask(register, words, day, signal) {
  const query = new URLSearchParams({name: words, validOn: day, limit: MOST});
  try {
    const found = await answer(`${register.path}?${query}`, signal);
    return {count: found.items.length, more: Boolean(found.page.next), content: listed(register, found, day)};
  } catch (trouble) {
    if (signal.aborted) throw trouble;
    return {content: element('p', {class: 'notice'}, both('Không tra được lúc này; không có nghĩa là không có.', 'This could not be asked now; that does not mean that there is nothing.'))};
  }
}

/** So many, or more than so many: where a register goes on, only what is shown was counted. */
const many = ({count, more}) => [more ? both('hơn ', 'more than ') : '', numeral(count)];

function told(found, day) {
  const answered = found.filter(({count}) => count !== undefined);
  if (answered.length === 0) return both('Không tra được lúc này.', 'Nothing could be asked now.');
  const all = {count: answered.reduce((sum, {count}) => sum + count, 0), more: answered.some(({more}) => more)};
  return [both('Tìm thấy ', 'Found '), many(all), both(' mục, vào ngày ', ', on '), onDay(day),
    answered.length < found.length ? both('; có sổ không tra được.', '; not every register could be asked.') : '.'];
}

/** {said, content}: what the registers have on a day by these words, each register for itself. */
export async function search(words, day, signal) {
  const found = await Promise.all(REGISTERS.map(register => ask(register, words, day, signal)));
  const content = REGISTERS.map((register, i) => element('section', {'data-register': register.key, 'aria-labelledby': `found-${register.key}`},
    element('h3', {id: `found-${register.key}`}, register.title(), found[i].count === undefined ? '' : [' (', many(found[i]), ')']), found[i].content));
  return {said: told(found, day), content};
}
