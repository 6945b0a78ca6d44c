// 案卷: a case on one screen. Mounted by its own page and by the tab beside every form in Tasklist.
import days from './days.js';
import { h, table } from './dom.js';
import entries from './entry.js';
import { evidence } from './case-evidence.js';
import hands from './hands.js';
import { call } from './page.js';

const STAGES = {
  INSPECTION: ['FILING', 'INVESTIGATION', 'APPROVAL', 'DECISION', 'EXECUTION', 'CLOSURE'],
  AUDIT: ['OPENING', 'AUDIT', 'CONCLUSION']
};
const NAMES = {
  FILING: '立案', INVESTIGATION: '调查', APPROVAL: '审批', DECISION: '决定', EXECUTION: '执行', CLOSURE: '结案',
  OPENING: '稽核立案', AUDIT: '稽核', CONCLUSION: '稽核处理'
};
const LINES = 30;

const going = (clock) => ['RUNNING', 'SUSPENDED'].includes(clock.state);
const money = (yuan) => (yuan === null || yuan === undefined ? '—' : Number(yuan).toFixed(2));
const address = (file, ...rest) => ['/api/cases', file.caseNo, ...rest].map((part, i) => (i ? encodeURIComponent(part) : part)).join('/');

/** Where a stage of the strip stands: the day it was first reached, and whether the case is in it. */
function strip(file) {
  const order = STAGES[file.kind];
  const now = file.stage === 'SUSPENSION' ? 'INVESTIGATION' : file.stage;
  const outside = !order.includes(now);
  return h('ol', { class: 'stages', 'aria-label': '案件阶段' }, order.map((stage) => {
    const reached = file.stages.filter((one) => one.stage === stage);
    const current = stage === now;
    const again = reached.length > 1 ? `，${days.day(reached[reached.length - 1].on)}再次进入` : '';
    return h('li', { class: current ? 'now' : reached.length ? 'past' : '', 'aria-current': current && 'step' },
      h('b', null, NAMES[stage]),
      h('span', null, reached.length ? days.day(reached[0].on) + again : '—'),
      current && file.stage === 'SUSPENSION' && h('span', { class: 'mark' }, '中止中'));
  }), outside && h('li', { class: 'now', 'aria-current': 'step' }, h('b', null, file.stageLabel),
    h('span', null, days.day(file.closedOn || (file.stages[file.stages.length - 1] || {}).on) || '—')));
}

const pairs = (list) => h('dl', { class: 'pairs' }, list.filter(([, value]) => value !== undefined).map(([label, value]) =>
  h('div', null, h('dt', null, label), h('dd', null, value === null || value === '' ? '—' : value))));

const prose = (label, text) => text && h('div', { class: 'prose' }, h('b', null, label), h('p', null, text));

const desk = (task) => `/camunda/app/tasklist/default/#/?task=${encodeURIComponent(task.id)}`;

const act = (label, whole, onclick) => h('button', { type: 'button', class: 'link', 'aria-label': whole, onclick }, label);

const part = (title, ...content) => h('section', { class: 'part' }, h('h3', null, title), ...content);

const fold = (title, ...content) => h('details', { class: 'part' }, h('summary', null, title), ...content);

/** The handlers with their certificates. */
const handlers = (file, again) => file.handlers.map((one, i) => [
  i > 0 && '、', `${one.name}（${one.certificateNo}）`,
  file.mayReplace && act('调换', `调换承办人员${one.name}`, () => hands.replace(file.caseNo, one, again))]);

function facts(file, again) {
  return part('案件情况',
    pairs([
      ['事由', file.categoryLabel], ['来源', file.sourceLabel], ['接到日期', days.day(file.receivedOn)], ['立案日期', days.day(file.filedOn)],
      ['承办人', file.handlers.length ? handlers(file, again) : null], ['登记人', file.registrar.name],
      ['涉及人数', file.headcount], ['行为终了', days.day(file.violationEndedOn)],
      ['结案', file.closedOn ? `${days.day(file.closedOn)}，${file.closureReasonLabel}` : undefined],
      ['归档', file.archivedOn ? days.day(file.archivedOn) : undefined]
    ]),
    prose('反映的事实', file.facts), prose('请求', file.request), prose('涉嫌违反', file.basis), prose('承办意见', file.suggestion),
    file.missing.length > 0 && h('p', { class: 'notice' }, `材料尚缺：${file.missing.join('、')}`),
    file.similar.length > 0 && h('p', { class: 'notice' }, '同一单位的其他案件：', file.similar.map((one) => [
      h('a', { href: `/office/cases/${encodeURIComponent(one.caseNo)}` }, one.caseNo), `（${one.stageLabel}，${days.day(one.receivedOn)}接到） `
    ])));
}

const parties = (file) => part('当事人',
  pairs([
    ['用人单位', file.employer.name], ['统一社会信用代码', file.employer.creditCode], ['地址', file.employer.address],
    ['联系人', file.employer.contact], ['联系电话', file.employer.phone],
    ['投诉举报人', file.informant ? '身份已封存' : undefined]
  ]),
  file.workers.length > 0 && table(['劳动者', '拖欠金额（元）', '所属期间'], file.workers.map((one) => [one.name, money(one.owed), one.period])));

/** What is open in the case; a task is a link for who finds it in Tasklist. */
const doing = (file, again) => file.tasks.length > 0 && part('正在办理', h('ul', { class: 'doing' }, file.tasks.map((task) => h('li', null,
  task.mayOpen ? h('a', { href: desk(task) }, task.name) : task.name,
  task.assignee ? `　${task.assignee}` : '　待认领',
  task.due ? `　${days.day(days.at(task.due).split(' ')[0])}前` : '',
  task.mayTransfer && act('转办', `转办“${task.name}”`, () => hands.transfer(task, again))))));

const left = (clock) => (going(clock) ? days.left(clock.remaining, clock.unitLabel, clock.overdue, clock.state === 'SUSPENDED') : '—');

function clocks(list) {
  const rows = list.flatMap((clock) => {
    const why = [h('p', { class: 'why' }, days.say(clock.text))];
    why.row = { class: 'whole', hidden: true };
    const more = h('button', { type: 'button', class: 'link', 'aria-expanded': 'false', onclick: () => {
      const shown = more.closest('tr').nextElementSibling;
      shown.hidden = !shown.hidden;
      more.setAttribute('aria-expanded', String(!shown.hidden));
    } }, '为什么是这一天');
    const row = [
      [clock.label, clock.about && h('small', null, clock.about)], days.day(clock.startedOn),
      [h('strong', null, days.day(clock.dueOn) || '停表'), clock.provisional && h('span', { class: 'mark' }, '暂定')], left(clock), clock.stateLabel, more
    ];
    row.row = { class: clock.overdue ? 'late' : '' };
    return [row, why];
  });
  const made = table(['期限', '起算', '届满日', '余期', '状态', '依据'], rows, { class: 'clocks' });
  made.querySelectorAll('tr.whole td').forEach((cell) => { cell.colSpan = 6; });
  return made;
}

function deadlines(file) {
  const ended = file.clocks.filter((clock) => !going(clock));
  const live = file.clocks.filter(going);
  return part('期限', live.length ? clocks(live) : h('p', { class: 'quiet' }, '目前没有运行中的期限。'),
    ended.length > 0 && h('details', null, h('summary', null, `已了结的期限（${ended.length}）`), clocks(ended)));
}

/** The paper itself, to look at and to print; a sealed one opens only with a reason, at the form of its task. */
const opened = (file, paper, version) => `/office/paper?case=${encodeURIComponent(file.caseNo)}&id=${paper.id}${version ? `&version=${version}` : ''}`;

function papers(file) {
  if (!file.papers.length) return part('文书', h('p', { class: 'quiet' }, '还没有制发文书。'));
  return part(`文书（${file.papers.length}）`, table(['文书', '文号', '制发', '送达', ''], file.papers.map((paper) => {
    const serving = file.tasks.find((task) => task.mayOpen && task.document === paper.id);
    return [
      [paper.sealed ? paper.title : h('a', { href: opened(file, paper), target: '_blank', rel: 'noopener' }, paper.title),
        paper.state === '作废' && h('span', { class: 'mark' }, '作废'), paper.sealed && h('span', { class: 'mark' }, '封存'),
        (paper.earlier || []).map((old) => h('small', null, `原${old.number || ''}已作废`))],
      paper.number || '—', `${days.day(paper.issuedOn)} ${paper.issuedBy}`, paper.servedOn ? days.day(paper.servedOn) : '—',
      h('span', { class: 'acts' }, !paper.sealed && [
        h('a', { href: opened(file, paper), target: '_blank', rel: 'noopener', 'aria-label': `打开《${paper.title}》` }, '打开'),
        h('a', { href: address(file, 'documents', paper.id), download: '', 'aria-label': `下载《${paper.title}》` }, '下载')],
      !paper.servedOn && serving && h('a', { href: desk(serving) }, '送达'))
    ];
  })), h('p', null, h('a', { href: address(file, 'volume') }, '下载案卷'), h('span', { class: 'quiet' }, '（封面、目录、文书、证据和备考表）')));
}

const owed = (file) => file.obligations.length > 0 && part('决定的义务', table(['决定书', '义务', '应缴（元）', '已缴（元）', '加处罚款（元）', '状态'],
  file.obligations.map((one) => [one.paper, one.measureLabel, money(one.amount), money(one.paid), money(one.late), one.stateLabel])));

/** Ids of people as their names, as far as the case tells them. */
function people(file) {
  const names = { [file.registrar.id]: file.registrar.name };
  file.handlers.forEach((one) => { names[one.id] = one.name; });
  file.entries.forEach((one) => { names[one.by] = one.byName; });
  file.log.forEach((one) => { names[one.actor] = one.actorName; });
  return names;
}

function reports(file) {
  if (!file.entries.length) return null;
  const names = people(file);
  return fold(`证据、笔录和历次报告（${file.entries.length}）`, file.entries.map((entry) => h('article', { class: 'entry' },
    h('h4', null, entry.typeLabel, h('small', null, ` ${entry.byName}　${days.at(entry.at)}`)),
    h('dl', null, entries.parts(entry, names, file.papers).map((one) => h('div', null, h('dt', null, one.label),
      h('dd', null, one.rows ? table(one.heads, one.rows) : one.text)))))));
}

function log(file) {
  if (!file.log.length) return null;
  const list = h('div');
  const words = h('input', { type: 'search', 'aria-label': '在日志中查找', placeholder: '查找办理人、事项或者意见' });
  let shown = LINES;
  const show = () => {
    const text = words.value.trim();
    const found = file.log.filter((one) => !text || [one.actorName, one.detail, one.opinion].some((said) => (said || '').includes(text))).reverse();
    list.replaceChildren(
      table(['序号', '时间', '办理人', '事项', '意见'], found.slice(0, shown).map((one) =>
        [one.seq, days.at(one.at), one.actorName || one.actor, days.say(one.detail), one.opinion || ''])),
      found.length > shown ? h('button', { type: 'button', class: 'plain', onclick: () => { shown += 200; show(); } }, `再显示（还有${found.length - shown}条）`) : '');
  };
  words.addEventListener('input', () => { shown = LINES; show(); });
  show();
  return fold(`办案日志（${file.log.length}）`, file.log.length > LINES && words, list);
}

/** Shows the case in the node; bar are the actions of the page around it. Rejects with what to say when it cannot be read. */
async function mount(node, caseNo, { bar = [] } = {}) {
  const file = await call(`/api/cases/${encodeURIComponent(caseNo)}`);
  const again = () => mount(node, caseNo, { bar });
  node.classList.add('case');
  node.replaceChildren(
    h('header', { class: 'case-head' }, h('span', { class: 'no' }, file.caseNo), h('h2', null, file.employer.name),
      h('span', { class: 'stage' }, file.stageLabel), ...bar),
    file.stages.length > 0 ? strip(file) : '',
    ...[doing(file, again), deadlines(file), h('div', { class: 'two' }, facts(file, again), parties(file)), owed(file), papers(file),
      evidence(file, again), reports(file), log(file)].filter(Boolean));
  return file;
}

export default { mount };
