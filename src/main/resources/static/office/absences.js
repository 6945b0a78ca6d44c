// 请假与代行: who is away, who stands in for him. Everything that comes from outside is shown as text only.
import { h } from './dom.js';
import { at, call, cell, doing, say } from './page.js';

const API = '/api/absences';
let people = [];

const option = (value, text) => h('option', { value }, text);

async function list() {
  const board = await call(API);
  const body = at('#list tbody');
  body.replaceChildren();
  if (!board.absences.length) {
    cell(body.insertRow(), '没有请假记录').colSpan = 8;
  }
  for (const one of board.absences) {
    const row = body.insertRow();
    cell(row, one.name, null, true);
    cell(row, one.substituteName, null, true);
    cell(row, one.from, null, true);
    cell(row, one.until, null, true);
    cell(row, one.reason || '');
    cell(row, one.recordedBy, null, true);
    cell(row, one.state, null, true);
    const end = row.insertCell();
    if (one.mayEnd) {
      end.append(h('button', { type: 'button', class: 'plain', 'aria-label': `提前结束${one.name}的请假`, onclick: () =>
        confirm(`提前结束${one.name}的请假？没有办结的事项立即退回。`) && doing(async () => {
          await call(`${API}/${one.id}/end`, {});
          await list();
          say('已提前结束，没有办结的事项已退回。');
        }) }, '提前结束'));
    }
    row.classList.toggle('past', one.state.startsWith('已'));
  }
  return board;
}

function substitutes() {
  const chosen = people.find((one) => one.id === at('#who').value);
  const named = chosen ? chosen.substitutes : [];
  at('#substitute').replaceChildren(option('', '请选择'), ...named.map((one) => option(one.id, one.name)));
}

at('#who').addEventListener('change', substitutes);
at('#from').addEventListener('change', () => { at('#until').min = at('#from').value; });

at('#record form').addEventListener('submit', (event) => {
  event.preventDefault();
  doing(async () => {
    const saved = await call(API, {
      userId: at('#who').value,
      substitute: at('#substitute').value,
      from: at('#from').value,
      until: at('#until').value,
      reason: at('#reason').value.trim()
    });
    ['#from', '#until', '#reason'].forEach((field) => { at(field).value = ''; });
    await list();
    say(`已登记：${saved.name}请假，由${saved.substituteName}代行，至${saved.until}。`);
  });
});

doing(async () => {
  const board = await list();
  people = board.people;
  at('#record').hidden = !people.length;
  at('#who').replaceChildren(...people.map((one) => option(one.id, one.name)));
  at('#who').value = people.some((one) => one.id === board.me) ? board.me : (people[0] || {}).id;
  at('#from').min = board.today;
  at('#until').min = board.today;
  substitutes();
});
