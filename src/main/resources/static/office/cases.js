// 查找案件、我参与的案件、已办: one page, three lists; what is asked for stands in the address, so that it can be kept.
import { ask, reason } from './ask.js';
import days from './days.js';
import { h } from './dom.js';
import { at, call, doing, say } from './page.js';

const SIZE = 20;
const STAGES = [
  ['FILING', '立案'], ['INVESTIGATION', '调查'], ['SUSPENSION', '中止'], ['APPROVAL', '审批'], ['DECISION', '决定'], ['EXECUTION', '执行'],
  ['CLOSURE', '结案'], ['CLOSED', '已结案'], ['NOT_FILED', '不予立案'], ['OPENING', '稽核立案'], ['AUDIT', '稽核'], ['CONCLUSION', '稽核处理'],
  ['DECLINED', '不予稽核立案']
];
const form = at('#filter');
let page = 0;

const list = () => (['mine', 'done'].includes(location.hash.slice(1).split('?')[0]) ? location.hash.slice(1).split('?')[0] : 'all');

const link = (caseNo) => h('a', { class: 'short', href: `/office/cases/${encodeURIComponent(caseNo)}` }, caseNo);

const short = (text) => h('span', { class: 'short' }, text);

function next(clock) {
  if (!clock) return '';
  const left = days.left(clock.remaining, clock.unitLabel, clock.overdue);
  return [h('strong', { class: clock.overdue ? 'late' : '' }, left), h('small', null, `${clock.label}，${days.day(clock.dueOn)}${clock.provisional ? '（暂定）' : ''}`)];
}

const CASES = {
  heads: ['案号', '用人单位', '事由', '阶段', '承办人', '接到', '最近的期限'],
  row: (one) => [link(one.caseNo), one.employer, [one.categoryLabel, h('small', null, one.sourceLabel)], one.stageLabel, one.handlers.join('、') || '—', short(days.day(one.receivedOn)), next(one.next)],
  rows: (answer) => answer.cases
};
const DONE = {
  heads: ['办结时间', '事项', '结论', '案号', '用人单位', ''],
  row: (one) => [short(days.at(one.at)), one.name, one.outcomeLabel || '', link(one.caseNo), one.employer, one.withdrawable ? withdrawal(one) : one.withdrawn ? '已撤回' : ''],
  rows: (answer) => answer.tasks
};

const withdrawal = (one) => h('button', { type: 'button', class: 'plain', 'aria-label': `撤回“${one.name}”`, onclick: () => ask({
  title: `撤回“${one.name}”`, note: '下一环节还没有人认领时才能撤回；撤回的原因记入办案日志。', act: '确认撤回', grave: true, fields: [reason('撤回原因')],
  send: (order) => call(`/api/tasks/${encodeURIComponent(one.id)}/withdrawal`, order),
  done: async () => {
    await show();
    say(`“${one.name}”已撤回，回到您的待办。`);
  }
}) }, '撤回');

function asked() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const shown = !form.elements[name].closest('[data-for]') || list() !== 'done';
    if (value.trim() && shown) query.set(name, value.trim());
  }
  return query;
}

async function show() {
  const what = list();
  const { heads, row, rows } = what === 'done' ? DONE : CASES;
  const query = asked();
  history.replaceState(null, '', `${location.pathname}${query.size ? `?${query}` : ''}#${what}`);
  query.set('page', page);
  query.set('size', SIZE);
  if (what === 'mine') query.set('mine', 'true');
  const answer = await call(`${what === 'done' ? '/api/tasks/done' : '/api/cases'}?${query}`);
  at('#list thead').replaceChildren(h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head))));
  const found = rows(answer);
  at('#list tbody').replaceChildren(...found.map((one) => h('tr', null, row(one).map((cell) => h('td', null, cell)))));
  const unit = what === 'done' ? '项' : '件';
  const counted = answer.total === undefined ? '' : `共${answer.total}${unit}${answer.more ? '以上，请再加条件' : ''}`;
  at('#count').textContent = found.length || page ? counted : '没有符合条件的，请换一个条件查找。';
  const further = answer.total === undefined ? answer.more : (page + 1) * SIZE < answer.total;
  at('#pager').hidden = page === 0 && !further;
  at('#pager span').textContent = `第${page + 1}页`;
  at('#pager [data-step="-1"]').disabled = page === 0;
  at('#pager [data-step="1"]').disabled = !further;
  document.querySelectorAll('#tabs a').forEach((tab) => {
    tab.toggleAttribute('aria-current', tab.hash === `#${what}`);
    if (tab.hash === `#${what}`) tab.setAttribute('aria-current', 'page');
  });
  form.querySelectorAll('[data-for]').forEach((part) => { part.hidden = what === 'done'; });
}

const again = () => doing(show);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  page = 0;
  at('#message').hidden = true;
  again();
});
form.addEventListener('reset', () => setTimeout(() => { page = 0; again(); }));
at('#pager').addEventListener('click', (event) => {
  if (event.target.dataset.step) {
    page += Number(event.target.dataset.step);
    again().then(() => at('#list').scrollIntoView());
  }
});
addEventListener('hashchange', () => { page = 0; again(); });

at('#stage').append(...STAGES.map(([value, label]) => h('option', { value }, label)));
doing(async () => {
  const staff = (await call('/api/staff')).filter((one) => one.certificateNo);
  at('#handler').append(...staff.map((one) => h('option', { value: one.userId }, one.name)));
  for (const [name, value] of new URLSearchParams(location.search)) {
    if (form.elements[name]) form.elements[name].value = value;
  }
  await show();
});
