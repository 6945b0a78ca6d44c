// The dashboard's panel: how many of each colour, and the ten that are overdue the longest.
import { call } from '/office/page.js';
import { caseLink, left } from './api.js';
import days from '/office/days.js';
import { h } from '/office/dom.js';
import { table } from './table.js';

export async function panel(node) {
  const content = h('div', { 'aria-busy': 'true' }, h('p', { class: 'li-quiet' }, '正在读取……'));
  node.append(h('section', { class: 'li-deadlines li-panel' },
    h('h3', {}, '期限台账', h('a', { class: 'li-button', href: '#/deadlines' }, '打开期限台账')), content));
  try {
    const [summary, overdue] = await Promise.all([
      call('/api/deadlines/summary'), call('/api/deadlines?colour=OVERDUE&size=10')
    ]);
    content.replaceChildren(
      h('div', { class: 'li-colours' }, summary.colours.map((one) =>
        h('a', { class: `li-colour li-${one.colour.toLowerCase()}`, href: `#/deadlines?colour=${one.colour}` },
          h('span', { class: 'li-number' }, String(one.count)), h('span', {}, one.label)))),
      overdue.deadlines.length === 0
        ? h('p', { class: 'li-empty' }, '没有超期的期限。')
        : table('超期最久的期限', ['案号', '用人单位', '期限', '届满日', '超期', '承办人员'], overdue.deadlines.map((line) => [
          h('a', { href: caseLink(line.caseNo) }, line.caseNo), line.employer, line.label, days.day(line.due), left(line),
          line.handlers.map((one) => one.name).join('、') || '尚未确定'
        ])));
  } catch (e) {
    content.replaceChildren(h('p', { class: 'li-wrong', role: 'alert' }, e.message));
  } finally {
    content.removeAttribute('aria-busy');
  }
}
