// What every page of the office does alike: ask the server, one thing at a time, and say how it went. Text only.
export const at = (selector) => document.querySelector(selector);

export class Problem extends Error {}

export async function call(path, body) {
  const token = document.cookie.split('; ').find((cookie) => cookie.startsWith('LI-XSRF='));
  const answer = await fetch(path, body === undefined ? {} : {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-LI-XSRF': token ? token.slice('LI-XSRF='.length) : '' },
    body: JSON.stringify(body)
  });
  if (answer.status === 401) {
    location.assign('/login');
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Problem(said.detail || '没有办成，请稍后再试');
  }
  return said;
}

/** Does one thing at a time, and says how it went. */
export async function doing(work) {
  const buttons = [...document.querySelectorAll('button')].filter((button) => !button.disabled);
  buttons.forEach((button) => { button.disabled = true; });
  document.body.classList.add('busy');
  try {
    await work();
  } catch (e) {
    say(e instanceof Problem ? e.message : '连接不上服务器，请稍后再试', true);
  } finally {
    document.body.classList.remove('busy');
    buttons.forEach((button) => { button.disabled = false; });
  }
}

/** Every date in a text as an office paper writes it: 2026年11月2日. */
export const dated = (text) =>
  typeof text === 'string'
    ? text.replace(/(^|[^\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])/g, (all, before, y, m, d) => `${before}${y}年${+m}月${+d}日`)
    : text;

export function say(text, wrong) {
  const message = at('#message');
  message.textContent = dated(text);
  message.className = wrong ? 'wrong' : '';
  message.setAttribute('role', wrong ? 'alert' : 'status');
  message.hidden = false;
  message.focus();
}

export function cell(row, text, small, short) {
  const td = row.insertCell();
  td.textContent = dated(text);
  if (small) {
    td.append(Object.assign(document.createElement('small'), { textContent: small }));
  }
  td.classList.toggle('short', Boolean(short));
  return td;
}
