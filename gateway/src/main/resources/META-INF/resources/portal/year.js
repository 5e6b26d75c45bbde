// The year at a glance: what each service says of it, and what one does not say.
import {age, amount, atInstant, bar, both, element, named, numeral, onDay, table} from './elements.js';
import {service, word} from './words.js';
import {atGateway} from './answers.js';

const MOST_NAMES = 12;

const has = figure => figure.published !== undefined || (figure.recorded?.value ?? 0) !== 0;

/** A text of the API in two languages. */
export const label = figure => both(figure.label.vi, figure.label.en);

function joined(items) {
  return items.flatMap((item, i) => i === 0 ? [item] : [', ', item]);
}

export function names(units = []) {
  const shown = joined(units.slice(0, MOST_NAMES).map(unit => named(unit.name ?? unit.code)));
  return units.length > MOST_NAMES ? [...shown, ...both(` và ${units.length - MOST_NAMES} nơi khác`, ` and ${units.length - MOST_NAMES} more`)] : shown;
}

function evidence({recorded}) {
  const counted = Object.entries(recorded?.evidence ?? {}).filter(([, count]) => count !== 0);
  return joined(counted.map(([code, count]) => element('span', {}, word('Evidence', code), ` ${count}`)));
}

function line(vi, en, content) {
  return content.length === 0 ? [] : [element('li', {}, both(vi, en), ': ', content)];
}

/** On what a figure rests: folded, for there are many. */
function basis(figure, name) {
  const {recorded, published} = figure;
  const lines = [
    line('Ghi nhận theo', 'Recorded by', evidence(figure)),
    line('Có tên', 'Named', names(recorded?.units)),
    line('Công bố nêu tên', 'Named by the report', names(published?.units)),
    line('Nguồn công bố', 'Published in', published ? [named(published.source)] : []),
    line('Ngày công bố', 'Published on', published?.publishedOn ? onDay(published.publishedOn) : []),
    line('Phạm vi', 'Scope', published ? word('PublishedStatus', published.status) : []),
    figure.href ? [element('li', {class: 'unprinted'}, element('a', {href: atGateway(name, figure.href)}, both('Dữ liệu từng trường hợp', 'The facts, one by one')))] : [],
  ].flat();
  return lines.length === 0 ? [] : [element('details', {}, element('summary', {}, both('Căn cứ', 'What it rests on')), element('ul', {}, lines))];
}

const orNone = (value, unit) => value === undefined ? element('span', {class: 'none'}, '–', element('span', {class: 'unseen'}, both('không có', 'none'))) : amount(value, unit);

function gap({gap: between}) {
  if (!between || between.value === 0) return between ? numeral(0) : orNone();
  return [...numeral(between.value), ...between.reason ? [element('small', {}, word('GapReason', between.reason))] : []];
}

function bars({recorded, published}) {
  const most = Math.max(recorded?.value ?? 0, published?.value ?? 0) || 1;
  const drawn = [[published, 'published'], [recorded, 'recorded']].filter(([given]) => given);
  return bar(...drawn.map(([{value}, kind]) => ({share: value / most, kind})));
}

function row(figure, name) {
  const unit = figure.unitOfMeasure;
  return [[label(figure), ...basis(figure, name)], orNone(figure.published?.value, unit), orNone(figure.recorded?.value, unit), gap(figure), bars(figure)];
}

const columns = () => [
  {title: both('Chỉ tiêu', 'Measure')},
  {title: both('Công bố', 'Published'), kind: 'number'},
  {title: both('Ghi nhận', 'Recorded'), kind: 'number'},
  {title: both('Chênh lệch', 'Gap'), kind: 'number'},
  {title: both('Nhạt: công bố, đậm: ghi nhận', 'Pale: published, dark: recorded'), kind: 'chart'},
];

/** Of when a part is, or why it is not there. */
export function standing(part) {
  switch (part.status) {
    case 'FRESH':
      return [element('p', {class: 'state'}, both('Số liệu biết đến lúc ', 'As known at '), element('time', {datetime: part.asOf}, atInstant(part.asOf)))];
    case 'MISSING':
      return [element('p', {class: 'notice'}, both('Thiếu phần này: ', 'This part is missing: '), part.reason ? word('MissingReason', part.reason) : '',
        both('. Không có số nào được điền thay.', '. Nothing is filled in for it.'))];
    default: // what is shown here is not the latest, and says how old it is
      return [element('p', {class: 'notice'}, both('Chưa phải số liệu mới nhất', 'Not the latest'), part.asOf ? [': ', element('time', {datetime: part.asOf}, atInstant(part.asOf)), ', ', age(part.asOf)] : '',
        part.reason ? [' (', word('MissingReason', part.reason), ')'] : '')];
  }
}

function silent(figures) {
  if (figures.length === 0) return [];
  return [element('details', {class: 'silent'},
    element('summary', {}, both(`${figures.length} chỉ tiêu chưa có số`, `${figures.length} measures without a number`)),
    element('ul', {}, figures.map(figure => element('li', {}, label(figure)))))];
}

/** One part of the summary. */
export function part(given) {
  const figures = given.figures ?? [], heading = `part-${given.name}`;
  const rows = figures.filter(has).map(figure => row(figure, given.name));
  return element('section', {class: 'part', 'data-part': given.name, 'data-status': given.status, 'aria-labelledby': heading},
    element('h3', {id: heading}, service(given.name)), standing(given),
    rows.length > 0 ? table(heading, columns(), rows) : '',
    given.status !== 'MISSING' && rows.length === 0 ? element('p', {}, both('Chưa có số liệu của năm này.', 'There are no figures of this year yet.')) : '',
    silent(figures.filter(figure => !has(figure))));
}
