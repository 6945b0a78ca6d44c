// 稽核计划: what is owed, drawn and done. Everything that comes from outside is shown as text only.
import { at, call, cell, doing, say } from './page.js';

const API = '/api/audit-plans';
let mayRecord = false;
let open = null;

const option = (value, text) => Object.assign(document.createElement('option'), { value, textContent: text });

async function list() {
  const plans = await call(API);
  const body = at('#list tbody');
  body.replaceChildren();
  if (!plans.length) {
    cell(body.insertRow(), '还没有抽取过').colSpan = 7;
  }
  for (const plan of plans.reverse()) {
    const row = body.insertRow();
    const look = Object.assign(document.createElement('button'), { textContent: plan.label, className: 'plain', type: 'button' });
    look.setAttribute('aria-label', `查看 ${plan.label} ${plan.cycle}`);
    look.addEventListener('click', () => show(plan, true));
    row.insertCell().append(look);
    cell(row, plan.cycle, null, true);
    cell(row, plan.population, null, true);
    cell(row, plan.target, null, true);
    cell(row, `${plan.done}（${Math.floor((plan.done * 100) / plan.target)}%）`, null, true);
    cell(row, plan.endsOn, null, true);
    cell(row, plan.warning || (plan.done >= plan.target ? '已完成' : ''));
    row.classList.toggle('earlier', Boolean(plan.warning));
  }
  return plans;
}

function show(plan, move) {
  open = plan.id;
  const section = at('#plan');
  section.querySelector('h2').textContent = `${plan.label} ${plan.cycle}`;
  section.querySelector('.facts').textContent =
    `名册${plan.population}户，按不低于${plan.percent}%向上取整抽取${plan.target}户；种子 ${plan.seed}。`;
  const body = section.querySelector('tbody');
  body.replaceChildren();
  for (const item of plan.items) {
    const row = body.insertRow();
    cell(row, item.ordinal, null, true);
    cell(row, item.subject);
    cell(row, item.drawn ? '抽中' : '', null, true);
    cell(row, item.doneOn || '', null, true);
    cell(row, item.caseNo || '', null, true);
  }
  const owed = plan.items.filter((item) => item.drawn && !item.doneOn);
  at('#done').hidden = !mayRecord || !owed.length;
  at('#ordinal').replaceChildren(...owed.map((item) => option(item.ordinal, item.subject)));
  section.hidden = false;
  if (move) {
    section.focus();
    section.scrollIntoView();
  }
}

at('#done').addEventListener('submit', (event) => {
  event.preventDefault();
  doing(async () => {
    const plan = await call(`${API}/${open}/items/${at('#ordinal').value}/done`,
      { doneOn: at('#done-on').value, caseNo: at('#case-no').value.trim() || null });
    at('#case-no').value = '';
    await list();
    show(plan);
    say('已登记。');
  });
});

at('#draw form').addEventListener('submit', (event) => {
  event.preventDefault();
  doing(async () => {
    const subjects = at('#subjects').value.split('\n').map((line) => line.trim()).filter(Boolean);
    const plan = await call(API, { duty: at('#duty').value, cycle: at('#cycle').value.trim(), subjects });
    at('#draw form').reset();
    await list();
    show(plan);
    say(`已抽取${plan.target}户。`);
  });
});

at('#duty').addEventListener('change', hint);

function hint() {
  const { cycle } = at('#duty').selectedOptions[0].dataset;
  at('#cycle').placeholder = cycle === 'MONTH' ? '例如 2026-11' : '例如 2026';
}

doing(async () => {
  const answer = await call(`${API}/duties`);
  mayRecord = answer.mayRecord;
  at('#draw').hidden = !answer.mayDraw;
  at('#duty').replaceChildren(...answer.duties.map((one) => {
    const choice = option(one.duty, `${one.label}（不低于${one.percent}%）`);
    choice.dataset.cycle = one.cycle;
    return choice;
  }));
  hint();
  await list();
});
