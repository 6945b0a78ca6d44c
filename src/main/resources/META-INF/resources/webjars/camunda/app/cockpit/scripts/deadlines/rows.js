// The lines of the register as a table that can be sorted, with what can be done about each line.
import { caseLink, diagramLink, left } from './api.js';
import days from '/office/days.js';
import { h } from '/office/dom.js';

const COLUMNS = [
  { title: '状态' },
  { title: '案号', sort: 'CASE' },
  { title: '用人单位', sort: 'EMPLOYER' },
  { title: '承办人员' },
  { title: '期限', sort: 'LIMIT' },
  { title: '起算日', sort: 'STARTED' },
  { title: '届满日', sort: 'DUE' },
  { title: '剩余' },
  { title: '办理' }
];

const small = (text) => text && h('small', {}, text);

export const badge = (line) => h('span', { class: `li-badge li-${line.colour.toLowerCase()}` }, line.colourLabel);

export const due = (line) =>
  line.due ? [days.day(line.due), line.provisional && h('span', { class: 'li-provisional' }, '暂定')] : '中止期间不计';

/** @param act sort(column) and, where the reader may, instruct(line) */
export function rows(lines, state, act) {
  return h('table', { class: 'li-table li-register' },
    h('caption', { class: 'li-hidden' }, '计时和中止的期限'),
    h('thead', {}, h('tr', {}, COLUMNS.map((column) => head(column, state, act)))),
    h('tbody', {}, lines.flatMap((line) => row(line, act))));
}

function head(column, state, act) {
  if (!column.sort) {
    return h('th', { scope: 'col' }, column.title);
  }
  const sorted = state.sort === column.sort;
  return h('th', { scope: 'col', 'aria-sort': sorted ? (state.descending ? 'descending' : 'ascending') : 'none' },
    h('button', { type: 'button', class: 'li-sort', 'data-focus': `sort-${column.sort}`, onclick: () => act.sort(column.sort) },
      column.title, h('span', { 'aria-hidden': 'true' }, sorted ? (state.descending ? ' ▼' : ' ▲') : ' ↕')));
}

function row(line, act) {
  const id = `li-why-${line.id}`;
  const why = h('tr', { id, class: 'li-why', hidden: true },
    h('td', { colspan: COLUMNS.length }, h('strong', {}, '为什么是这一天'), h('p', {}, line.text)));
  const open = h('button', {
    type: 'button', class: 'li-link', 'aria-expanded': 'false', 'aria-controls': id,
    onclick() {
      why.hidden = !why.hidden;
      open.setAttribute('aria-expanded', String(!why.hidden));
    }
  }, '为什么是这一天');
  const units = [...new Set(line.handlers.map((one) => one.unit).filter(Boolean))].join('、');
  return [
    h('tr', { class: `li-line li-line-${line.colour.toLowerCase()}` },
      h('td', {}, badge(line)),
      h('td', { class: 'li-nowrap' }, line.caseNo, small(line.kindLabel)),
      h('td', {}, line.employer, small(line.stageLabel)),
      h('td', {}, line.handlers.map((one) => one.name).join('、') || '尚未确定', small(units)),
      h('td', {}, line.label, small(line.about)),
      h('td', { class: 'li-nowrap' }, days.day(line.startedOn)),
      h('td', { class: 'li-nowrap' }, due(line)),
      h('td', { class: 'li-nowrap' }, left(line)),
      h('td', { class: 'li-actions' },
        h('a', { href: caseLink(line.caseNo), 'aria-label': `案件 ${line.caseNo}` }, '案件'),
        line.processInstance && h('a', { href: diagramLink(line.processInstance), 'aria-label': `流程图 ${line.caseNo}` }, '流程图'),
        act.instruct && h('button', {
          type: 'button', class: 'li-link', 'aria-label': `督办 ${line.caseNo} ${line.label}`, 'data-focus': `instruct-${line.id}`,
          onclick: () => act.instruct(line)
        }, '督办'),
        open)),
    why
  ];
}
