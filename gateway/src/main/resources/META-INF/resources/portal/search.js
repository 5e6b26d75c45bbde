// What the registers have by a few words, with or without accents: places, products, who makes them, and who was commended.
import {both, element, named, numeral, onDay} from './elements.js';
import {word} from './words.js';
import {answer} from './answers.js';
import {standing} from './year.js';

const MOST = 20;

function decision(given) {
  return [given.decision?.number, given.decision?.signedOn && onDay(given.decision.signedOn)].filter(Boolean).flatMap(part => [' · ', part]);
}

const REGISTERS = {
  units: {
    title: () => both('Đơn vị hành chính', 'Places'),
    link: (item, day) => `criteria/v1/units/${item.code}?validOn=${day}`,
    name: item => item.name,
    told: item => [word('UnitType', item.type), ` · ${item.code}`, item.validTo ? [' · ', both('đến trước ngày ', 'until before '), onDay(item.validTo)] : ''],
  },
  certificates: {
    title: () => both('Sản phẩm OCOP', 'OCOP products'),
    link: (item, day) => `ocop/v1/certificates/${item.id}?validOn=${day}`,
    name: item => item.productName,
    told: item => [
      item.stars === undefined ? word('Outcome', item.outcome) : both(`${item.stars} sao`, `${item.stars} stars`),
      both(` · năm ${item.programmeYear}`, ` · ${item.programmeYear}`), decision(item), item.state ? [' · ', word('CertificateState', item.state)] : '',
    ],
  },
  producers: {
    title: () => both('Chủ thể OCOP', 'OCOP producers'),
    link: (item, day) => `ocop/v1/producers/${item.key}?validOn=${day}`,
    name: item => item.name,
    told: item => [item.kind ? word('ProducerKind', item.kind) : '', item.unitCode ? ` · ${item.unitCode}` : ''],
  },
  commendations: {
    title: () => both('Khen thưởng', 'Commendations'),
    link: (item, day) => `awards/v1/commendations/${item.key}?validOn=${day}`,
    name: item => item.recipientName,
    told: item => [
      word('RecipientKind', item.recipientKind), item.recipientCount > 1 ? [' (', numeral(item.recipientCount), ')'] : '', ' · ', named(item.form), both(` · năm ${item.programmeYear}`, ` · ${item.programmeYear}`), decision(item),
      item.state ? [' · ', word('CommendationState', item.state)] : '',
    ],
  },
};

function entry(register, item, day) {
  const name = register.name(item);
  return element('li', {}, element('a', {href: register.link(item, day)}, name ? named(name) : both('tên không công khai', 'name not public')),
    element('small', {}, register.told(item)));
}

function listed({name, next, answer: {items}}, day) {
  if (items.length === 0) return element('p', {}, both('Không tìm thấy.', 'Nothing was found.'));
  return [element('ul', {class: 'found'}, items.map(item => entry(REGISTERS[name], item, day))),
    next ? element('p', {}, both(`Còn nữa; đây là ${items.length} mục đầu. Hãy thêm từ để thu hẹp.`, `There are more; these are the first ${items.length}. More words narrow it.`)) : ''];
}

function found(part, day) {
  if (!part.answer) return element('p', {class: 'notice'}, both('Không tra được lúc này; không có nghĩa là không có.', 'This could not be asked now; that does not mean that there is nothing.'));
  return [part.status === 'STALE' ? standing(part) : '', listed(part, day)];
}

function told(parts, day) {
  const answered = parts.filter(part => part.answer);
  if (answered.length === 0) return both('Không tra được lúc này.', 'Nothing could be asked now.');
  return [both('Tìm thấy ', 'Found '), numeral(answered.reduce((sum, part) => sum + part.answer.page.count, 0)), both(' mục, vào ngày ', ', on '), onDay(day),
    answered.length < parts.length ? both('; có sổ không tra được.', '; not every register could be asked.') : '.'];
}

/** {said, content}: what the registers have on a day by these words, each register for itself. */
export async function search(words, day, signal) {
  const {parts} = await answer(`v1/search?${new URLSearchParams({q: words, validOn: day, limit: MOST})}`, signal);
  const content = parts.map(part => element('section', {'data-register': part.name, 'aria-labelledby': `found-${part.name}`},
    element('h3', {id: `found-${part.name}`}, REGISTERS[part.name].title(), part.answer ? [' (', numeral(part.answer.page.count), ')'] : ''), found(part, day)));
  return {said: told(parts, day), content};
}
