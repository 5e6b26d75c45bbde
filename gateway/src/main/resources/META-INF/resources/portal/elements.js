// How this page is put together: elements, texts in two languages, numbers and days. What is said in both languages is there in both;
// the style sheet shows the one that is read, so that nothing is fetched or made again when the language changes.

const number = {
  vi: new Intl.NumberFormat('vi-VN', {maximumFractionDigits: 2}),
  en: new Intl.NumberFormat('en-GB', {maximumFractionDigits: 2}),
};
const zone = {timeZone: 'Asia/Ho_Chi_Minh', year: 'numeric', day: '2-digit', hour: '2-digit', minute: '2-digit'};
const moment = {
  vi: new Intl.DateTimeFormat('vi-VN', {...zone, month: '2-digit'}),
  en: new Intl.DateTimeFormat('en-GB', {...zone, month: 'short'}),
};
const ago = {vi: new Intl.RelativeTimeFormat('vi'), en: new Intl.RelativeTimeFormat('en-GB')};
const day = new Intl.DateTimeFormat('en-GB', {timeZone: 'UTC', dateStyle: 'medium'});

/** An element; attributes that are undefined are left out, children that are not nodes are texts. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, value);
  }
  made.append(...children.flat(Infinity).filter(child => child !== undefined && child !== ''));
  return made;
}

/** What is said in Vietnamese and in English. */
export function both(vi, en) {
  if (vi === en) return [vi];
  return [element('span', {class: 'vi', lang: 'vi'}, vi), element('span', {class: 'en', lang: 'en'}, en)];
}

/** What has its name in Vietnamese whatever the language of the page. */
export const named = text => element('span', {lang: 'vi'}, text);

export const numeral = value => both(number.vi.format(value), number.en.format(value));

/** A number with its unit, where the unit does not follow from the words beside it. */
export function amount(value, unitOfMeasure) {
  const [vi, en] = [number.vi.format(value), number.en.format(value)];
  if (unitOfMeasure === 'VND') return both(`${vi} đồng`, `VND ${en}`);
  if (unitOfMeasure === 'percent') return both(`${vi} %`, `${en}%`);
  return both(vi, en);
}

export const onDay = iso => both(iso.split('-').reverse().join('/'), day.format(new Date(`${iso}T00:00:00Z`)));

export const atInstant = iso => both(moment.vi.format(new Date(iso)), moment.en.format(new Date(iso)));

/** How long ago that was, in the largest unit of which there is one. */
export function age(iso) {
  const minutes = Math.max(0, Math.round((Date.now() - Date.parse(iso)) / 60_000));
  const [count, unit] = minutes < 60 ? [minutes, 'minute'] : minutes < 2880 ? [Math.round(minutes / 60), 'hour'] : [Math.round(minutes / 1440), 'day'];
  return both(ago.vi.format(-count, unit), ago.en.format(-count, unit));
}

/**
 * A table that a screen reader can go through: columns, and the first cell of each row, are headings; the heading before it names it. On a
 * phone each cell stands in a line of its own with its column's name; the roles are written out, for such a table would lose them.
 */
export function table(heading, columns, rows) {
  const head = columns.map(({title, kind}) => element('th', {role: 'columnheader', scope: 'col', class: kind}, title));
  const told = i => element('span', {class: 'column', 'aria-hidden': 'true'}, [...head[i].childNodes].map(node => node.cloneNode(true)));
  const cell = (content, i) => i === 0
    ? element('th', {role: 'rowheader', scope: 'row'}, content)
    : element('td', {role: 'cell', class: columns[i].kind}, told(i), element('div', {}, content));
  const body = rows.map(cells => element('tr', {role: 'row'}, cells.map(cell)));
  return element('div', {class: 'scroll', role: 'group', tabindex: '0', 'aria-labelledby': heading},
    element('table', {role: 'table', 'aria-labelledby': heading},
      element('thead', {role: 'rowgroup'}, element('tr', {role: 'row'}, head)), element('tbody', {role: 'rowgroup'}, body)));
}

/** A bar beside a number that says the same: seen by those who look, passed over by those who listen. */
export function bar(...shares) {
  const drawn = element('span', {class: 'bar', 'aria-hidden': 'true'});
  for (const {share, kind} of shares) {
    const piece = element('span', {class: kind});
    piece.style.inlineSize = `${Math.max(0, Math.min(1, share)) * 100}%`;
    drawn.append(piece);
  }
  return drawn;
}

export function show(place, ...content) {
  document.getElementById(place).replaceChildren(...content.flat(Infinity));
}
