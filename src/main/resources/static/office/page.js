// What every page of the office does alike: ask the server, one thing at a time, and say how it went. Text only.
import days from './days.js';

export const at = (selector) => document.querySelector(selector);

export class Problem extends Error {}

const token = () => {
  const found = document.cookie.split('; ').find((cookie) => cookie.startsWith('LI-XSRF='));
  return found ? found.slice('LI-XSRF='.length) : '';
};

export async function call(path, body) {
  const answer = await fetch(path, body === undefined ? {} : {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-LI-XSRF': token() },
    body: JSON.stringify(body)
  }).catch(() => {
    throw new Problem('连接不上服务器，请稍后再试');
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

/** Sends a file with what is said of it, and tells how far it has come in percent. */
export const upload = (path, file, about, progress) => new Promise((resolve, reject) => {
  const form = new FormData();
  form.append('file', file, file.name);
  form.append('data', new Blob([JSON.stringify(about)], { type: 'application/json' }));
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.setRequestHeader('X-LI-XSRF', token());
  request.responseType = 'json';
  request.upload.addEventListener('progress', (event) => progress(Math.round((event.loaded * 100) / event.total)));
  request.addEventListener('error', () => reject(new Problem('文件没有传完，可能网络中断，请稍后再试')));
  request.addEventListener('load', () => (request.status < 300
    ? resolve(request.response)
    : reject(new Problem((request.response || {}).detail || '没有上传成功，请稍后再试'))));
  request.send(form);
});

/** Does one thing at a time, and says how it went. */
export async function doing(work) {
  const buttons = [...document.querySelectorAll('button')].filter((button) => !button.disabled);
  buttons.forEach((button) => { button.disabled = true; });
  document.body.classList.add('busy');
  try {
    await work();
  } catch (e) {
    say(e instanceof Problem ? e.message : '页面出错了，请刷新后重试', true);
  } finally {
    document.body.classList.remove('busy');
    buttons.forEach((button) => { button.disabled = false; });
  }
}

export function say(text, wrong) {
  const message = at('#message');
  message.textContent = days.say(text);
  message.className = wrong ? 'wrong' : '';
  message.setAttribute('role', wrong ? 'alert' : 'status');
  message.hidden = false;
  message.focus();
}

export function cell(row, text, small, short) {
  const td = row.insertCell();
  td.textContent = days.say(text);
  if (small) {
    td.append(Object.assign(document.createElement('small'), { textContent: small }));
  }
  td.classList.toggle('short', Boolean(short));
  return td;
}

// what a browser says of a field that is missing or wrong comes in its own language; ours is Chinese
const mistake = ({ validity, min, max, tagName }) => {
  if (validity.valueMissing) return tagName === 'SELECT' ? '请选择一项' : '请填写此项';
  if (validity.rangeUnderflow) return `不能早于或者小于${days.say(min)}`;
  if (validity.rangeOverflow) return `不能晚于或者大于${days.say(max)}`;
  return '填写的内容不符合要求，请检查';
};

addEventListener('invalid', ({ target }) => target.setCustomValidity(mistake(target)), true);
addEventListener('input', ({ target }) => target.form && [...target.form.elements].forEach((one) => one.setCustomValidity('')), true);
