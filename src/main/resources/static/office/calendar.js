// 放假通知: hand in, look at beforehand, decide. Everything that comes from outside is shown as text only.
import days from './days.js';
import { Problem, at, call, cell, doing, say } from './page.js';

const API = '/api/calendar/notices';
const PORTION = 200;
const zone = { timeZone: 'Asia/Shanghai', hour12: false };

let names = new Map();
let file = '粘贴的内容';
let open = null;

/** Marks the line of the notice that the refusal names. */
function mark(text) {
  const named = /第(\d+)行/.exec(text);
  if (named) {
    const lines = at('#text').value.split('\n');
    const start = lines.slice(0, named[1] - 1).join('\n').length + (named[1] > 1 ? 1 : 0);
    at('#text').focus();
    at('#text').setSelectionRange(start, start + lines[named[1] - 1].length);
  }
}

const who = (id) => names.get(id) || id;
const when = (instant) => new Date(instant).toLocaleString('zh-CN', { ...zone, dateStyle: 'long', timeStyle: 'short' });

function handled(notice) {
  const steps = [];
  if (notice.proposedBy) {
    steps.push(`${who(notice.proposedBy)} ${when(notice.proposedAt)} 提请`);
  }
  if (notice.decidedBy) {
    steps.push(`${who(notice.decidedBy)} ${when(notice.decidedAt)} ${notice.stateLabel}${notice.reason ? '：' + notice.reason : ''}`);
  }
  return steps;
}

async function list() {
  const answer = await call(`${API}?size=200`);
  at('#propose').hidden = !answer.mayPropose;
  const body = at('#list tbody');
  body.replaceChildren();
  for (const notice of answer.notices) {
    const row = body.insertRow();
    cell(row, notice.year, null, true);
    cell(row, notice.kindLabel, null, true);
    cell(row, notice.number || '年度通知公布以前适用', notice.title);
    cell(row, notice.publishedOn, null, true);
    const state = cell(row, notice.stateLabel, null, true);
    const done = row.insertCell();
    done.append(...handled(notice).map((step) => Object.assign(document.createElement('div'), { textContent: step })));
    if (notice.state === 'PROPOSED' && (answer.mayPropose || answer.mayDecide)) {
      const look = Object.assign(document.createElement('button'), { textContent: '查看', className: 'plain', type: 'button' });
      look.setAttribute('aria-label', `查看 ${notice.number}`);
      look.addEventListener('click', () => doing(() => show(notice.id, answer.mayDecide)));
      state.append(' ', look);
    }
  }
}

function days(notice) {
  const runs = [];
  for (const [day, name] of Object.entries(notice.daysOff)) {
    const last = runs[runs.length - 1];
    const next = last && new Date(Date.parse(last.to) + 86400000).toISOString().slice(0, 10);
    if (last && last.name === name && next === day) {
      last.to = day;
    } else {
      runs.push({ from: day, to: day, name });
    }
  }
  const off = runs.map((run) => (run.from === run.to ? run.from : `${run.from}至${run.to}`) + run.name).join('、');
  const on = notice.makeUpDays.join('、');
  return [off && `放假：${off}。`, on && `上班：${on}。`].filter(Boolean).join('');
}

async function show(id, mayDecide) {
  const answer = await call(`${API}/${id}`);
  open = id;
  if (!answer.preview) {
    await list();
    throw new Problem('该通知已经决定，请看最新状态');
  }
  preview(`${answer.notice.number}《${answer.notice.title}》`, days(answer.notice), answer.preview);
  at('#hand-in').hidden = true;
  at('#decision').hidden = !mayDecide;
  at('#reason').value = '';
}

function preview(title, facts, found) {
  const section = at('#preview');
  section.querySelector('h2').textContent = title;
  section.querySelector('.facts').textContent = days.say(facts);
  section.querySelector('.summary').textContent = !found.touched
    ? `现有${found.live}个未办结的期限，都不受影响。`
    : `现有${found.live}个未办结的期限，其中${found.touched}个受影响：${found.otherDates}个届满日变动`
      + (found.touched > found.otherDates ? `，${found.touched - found.otherDates}个届满日不变，只更新推算依据、暂定标记或者中止期间的余额。` : '。');
  section.querySelector('.kept').hidden = !found.kept.length;
  section.querySelector('.kept ul').replaceChildren(...found.kept.map((kept) => Object.assign(document.createElement('li'),
    { textContent: `${kept.caseNo} ${kept.label}：${kept.why}` })));
  section.querySelector('table').hidden = !found.touched;
  section.querySelector('tbody').replaceChildren();
  const rest = [...found.moves];
  const more = at('#more');
  const append = () => {
    rest.splice(0, PORTION).forEach(moved);
    more.hidden = !rest.length;
    more.textContent = `再显示一些（还有${rest.length}个）`;
  };
  more.onclick = append;
  append();
  section.hidden = false;
  section.focus();
  section.scrollIntoView();
}

function moved(move) {
  const row = at('#preview tbody').insertRow();
  cell(row, move.caseNo, null, true);
  cell(row, move.label);
  const suspended = move.state === 'SUSPENDED';
  const marked = (due, provisional) => due + (provisional ? '（暂定）' : '');
  cell(row, suspended ? `已中止，剩余${move.remainingBefore}` : marked(move.dueBefore, move.provisionalBefore), null, true);
  cell(row, suspended ? `已中止，剩余${move.remainingAfter}` : marked(move.dueAfter, move.provisionalAfter), null, true);
  cell(row, change(move, suspended));
  row.classList.toggle('earlier', move.dueAfter < move.dueBefore);
}

function change(move, suspended) {
  const said = [];
  if (suspended) {
    said.push(move.remainingBefore === move.remainingAfter ? '推算依据更新' : '剩余期限变动');
  } else if (move.dueBefore !== move.dueAfter) {
    const shift = (Date.parse(move.dueAfter) - Date.parse(move.dueBefore)) / 86400000;
    said.push(shift > 0 ? `推后${shift}天` : `提前${-shift}天`);
  } else {
    said.push(move.provisionalBefore === move.provisionalAfter ? '推算依据更新' : '日期不变');
  }
  if (move.provisionalBefore && !move.provisionalAfter) {
    said.push('由暂定转为确定');
  }
  return said.join('，');
}

/** Older editors save Chinese text as GB 18030. */
async function read(chosen) {
  const bytes = await chosen.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

const submitted = () => ({ file, text: at('#text').value });

at('#file').addEventListener('change', () => doing(async () => {
  const [chosen] = at('#file').files;
  if (chosen) {
    if (chosen.size > 64 * 1024) {
      throw new Problem('通知文件不能超过64KB');
    }
    file = chosen.name;
    at('#text').value = await read(chosen);
    at('#preview').hidden = true;
  }
}));

at('#text').addEventListener('input', () => { at('#preview').hidden = true; });

at('#notice').addEventListener('submit', (event) => {
  event.preventDefault();
  doing(async () => {
    at('#preview').hidden = true;
    at('#message').hidden = true;
    const found = await call(`${API}?preview=true`, submitted()).catch((e) => {
      if (!(e instanceof Problem)) {
        throw e;
      }
      say(e.message, true);
      mark(e.message);
    });
    if (!found) {
      return;
    }
    at('#decision').hidden = true;
    at('#hand-in').hidden = false;
    preview('预览：批准后将变动的期限', '', found);
  });
});

at('#hand-in').addEventListener('click', () => doing(async () => {
  const answer = await call(API, submitted());
  at('#preview').hidden = true;
  at('#notice').reset();
  await list();
  say(answer.message);
}));

at('#adopt').addEventListener('click', () => doing(async () => {
  say('正在重新计算期限，请稍候……');
  const answer = await call(`${API}/${open}/adoption`, {});
  at('#preview').hidden = true;
  await list();
  say(answer.message);
}));

at('#decision').addEventListener('submit', (event) => {
  event.preventDefault();
  doing(async () => {
    const answer = await call(`${API}/${open}/refusal`, { reason: at('#reason').value });
    at('#preview').hidden = true;
    await list();
    say(answer.message);
  });
});

doing(async () => {
  const staff = await call('/api/staff').catch(() => []);
  names = new Map(staff.map((member) => [member.userId, member.name]));
  await list();
});
