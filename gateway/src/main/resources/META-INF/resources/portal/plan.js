// What was set out, and how far it has come: each target in its own shape.
import {amount, bar, both, element, named, onDay, table} from './elements.js';
import {word} from './words.js';
import {label, names} from './year.js';

function wanted({target: {target, wording}, unitOfMeasure}) {
  switch (target.shape) {
    case 'AT_LEAST':
      return [both('ít nhất ', 'at least '), amount(target.value, unitOfMeasure)];
    case 'ADD':
      return [both('thêm ', ''), amount(target.value, unitOfMeasure), both('', ' more')];
    case 'MAINTAIN':
      return [both('duy trì ', 'keep '), amount(target.percent, 'percent')];
    case 'NAMED':
      return [names(target.units), wording ? element('small', {}, named(wording)) : ''];
    default:
      return [target.shape];
  }
}

function reached({progress, unitOfMeasure}) {
  if (!progress) return both('chưa có dữ liệu', 'nothing on file');
  const observed = progress.observed === undefined ? both('chưa có dữ liệu', 'nothing on file') : amount(progress.observed, unitOfMeasure);
  return [observed, element('small', {}, word('ProgressBasis', progress.basis))];
}

function far({progress}) {
  if (progress?.observed === undefined || !progress.required) return '';
  return bar({share: progress.observed / progress.required, kind: 'recorded'});
}

function source({target}) {
  return element('details', {}, element('summary', {}, both('Căn cứ', 'What it rests on')), element('ul', {},
    element('li', {}, both('Nguồn', 'Source'), ': ', named(target.source)),
    target.announcedOn ? element('li', {}, both('Công bố ngày', 'Announced on'), ': ', onDay(target.announcedOn)) : ''));
}

const columns = () => [
  {title: both('Chỉ tiêu', 'Measure')},
  {title: both('Mục tiêu', 'Target')},
  {title: both('Kết quả', 'Result'), kind: 'number'},
  {title: both('Mức đạt', 'How far'), kind: 'chart'},
  {title: both('Tình trạng', 'Standing')},
];

const row = figure => [[label(figure), source(figure)], wanted(figure), reached(figure), far(figure), figure.progress ? word('ProgressStatus', figure.progress.status) : ''];

function plan(year, figures, complete) {
  const heading = `plan-${year}`;
  return element('section', {'data-plan': year, 'aria-labelledby': heading},
    element('h3', {id: heading}, both(`Mục tiêu năm ${year}`, `Targets of ${year}`)),
    figures.length > 0 ? table(heading, columns(), figures.map(row)) : element('p', {}, complete
      ? both('Không có mục tiêu nào trong dữ liệu.', 'There is no target on file.')
      : both('Chưa rõ: có phần không trả lời.', 'Not known: a part did not answer.')),
    figures.length > 0 && !complete ? element('p', {class: 'notice'}, both('Có phần không trả lời; bảng này có thể thiếu mục tiêu.', 'A part did not answer; targets may be missing here.')) : '');
}

/** The targets of the year, and those of the year after. */
export function plans({year, parts, complete}) {
  return [
    plan(year, parts.flatMap(part => part.figures ?? []).filter(figure => figure.target), complete),
    plan(year + 1, parts.flatMap(part => part.nextYearTargets ?? []), complete),
  ];
}
