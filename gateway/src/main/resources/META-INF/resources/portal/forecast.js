// When certificates run out, seen from today.
import {bar, both, element, numeral, table} from './elements.js';
import {answer, today} from './answers.js';

const YEARS = 5;

function reported(published) {
  if (published.length === 0) return '';
  return element('details', {}, element('summary', {}, both('So với công bố', 'Beside what was published')), element('ul', {},
    published.map(each => element('li', {}, both(`Năm ${each.programmeYear}`, `${each.programmeYear}`), stars(each),
      both(': công bố ', ': published '), numeral(each.value), each.recorded === undefined ? '' : [both('; ghi nhận ', '; recorded '), numeral(each.recorded)]))));
}

/** The months of a year in which some run out; of those whose month is not on record the next column says how many they are. */
function byMonth(months, year) {
  const known = months.filter(each => each.month.startsWith(`${year}-`) && each.expiries.certificates > 0);
  if (known.length === 0) return '';
  return element('details', {}, element('summary', {}, both('Từng tháng', 'Month by month')), element('ul', {},
    known.map(({month, expiries}) => element('li', {}, both(`Tháng ${month.slice(5)}/${year}`, `${month.slice(5)}/${year}`), ': ', numeral(expiries.certificates)))));
}

const stars = each => each.stars === undefined ? '' : both(`, ${each.stars} sao`, `, ${each.stars} stars`);

const columns = () => [
  {title: both('Năm hết hạn', 'Runs out in')},
  {title: both('Giấy chứng nhận', 'Certificates'), kind: 'number'},
  {title: both('Chưa rõ tháng', 'Month not on record'), kind: 'number'},
  {title: both('So sánh các năm', 'Year beside year'), kind: 'chart'},
];

/** How many certificates run out in each of the years to come. */
export async function expiries(signal) {
  const day = today();
  const {months, years, yearNotOnRecord} = await answer(`ocop/v1/certificate-forecasts?validOn=${day}&fromYear=${day.slice(0, 4)}&years=${YEARS}`, signal);
  const most = Math.max(1, ...years.map(({expiries: {certificates}}) => certificates));
  return [table('expiry-heading', columns(), years.map(({year, expiries: all, monthNotOnRecord, published}) =>
    [[`${year}`, byMonth(months, year), reported(published)], numeral(all.certificates), numeral(monthNotOnRecord.certificates), bar({share: all.certificates / most, kind: 'recorded'})])),
  yearNotOnRecord > 0 ? element('p', {}, both(`Của ${yearNotOnRecord} giấy chứng nhận, cả năm hết hạn cũng chưa rõ.`, `Of ${yearNotOnRecord} certificates not even the year is on record.`)) : ''];
}
