// The tab 期限 of a process instance: the clocks of its case, and how each came to stand where it does.
import { call } from '/office/page.js';
import { caseLink } from './api.js';
import days from '/office/days.js';
import { h } from '/office/dom.js';
import { table } from './table.js';

export async function tab(node, api, instance) {
  const content = h('div', { class: 'li-deadlines li-tab', 'aria-busy': 'true' }, h('p', { class: 'li-quiet' }, '正在读取……'));
  node.append(content);
  try {
    const { businessKey } = await call(`${api.engineApi}/process-instance/${encodeURIComponent(instance)}`);
    const history = await call(`/api/cases/${encodeURIComponent(businessKey)}/deadlines/history`);
    content.replaceChildren(
      h('p', {}, h('a', { href: caseLink(businessKey) }, `案件 ${businessKey}`)),
      history.length === 0 ? h('p', { class: 'li-empty' }, '本案还没有期限。') : current(history));
  } catch (e) {
    content.replaceChildren(h('p', { class: 'li-wrong', role: 'alert' }, e.message));
  } finally {
    content.removeAttribute('aria-busy');
  }
}

function current(history) {
  return table('本案的期限', ['期限', '起算日', '届满日', '状态', '变更经过'],
    history.filter((row) => row.supersededBy === null).map((row) => [
      [row.label, row.about && h('small', {}, row.about)],
      days.day(row.startedOn),
      row.due ? [days.day(row.due), row.provisional && h('span', { class: 'li-provisional' }, '暂定')] : '中止期间不计',
      row.stateLabel,
      h('details', {}, h('summary', {}, `为什么是这一天（${chain(row, history).length}次登记）`),
        h('ol', {}, chain(row, history).map((step, i, all) => h('li', {},
          h('p', {}, `${days.at(step.enteredAt)}登记：${i === all.length - 1 ? step.stateLabel + '，' : ''}`
            + `${step.due ? `届满日${days.day(step.due)}` : '中止，没有届满日'}${step.reason ? `；原因：${step.reason}` : ''}`
            + `${step.supersededBy === null ? '' : '；后被下一项代替'}`),
          h('p', { class: 'li-text' }, step.text)))))
    ]));
}

/** The rows that led to this one, the first first. */
function chain(row, history) {
  const before = history.find((one) => one.supersededBy === row.id);
  return before ? [...chain(before, history), row] : [row];
}
