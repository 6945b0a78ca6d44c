// One dialog for every order that wants a word: it stays open, with what was typed, until the order was taken.
import { field, h } from './dom.js';

const styled = () => document.querySelector('link[href="/office/ask.css"]') || new Promise((done) => {
  document.head.append(h('link', { rel: 'stylesheet', href: '/office/ask.css', onload: done, onerror: done }));
});

/** A field for a reason of at most 500 characters. */
export const reason = (label, required = true) => field(label, (key) => h('textarea', { ...key, name: 'reason', rows: 3, maxlength: 500, required }));

/** A field in which one of some people is chosen. */
export const person = (label, people) => field(label, (key) => h('select', { ...key, name: 'to', required: true },
  h('option', { value: '' }, '请选择'), people.map((one) => h('option', { value: one.id }, `${one.name}（${one.position}）`))));

/**
 * fields: what is to be filled in, none where nothing can be ordered; act: what the button says; grave: it takes something back;
 * send: gets the values by name, and refuses with an error whose message is shown; done: shows what has become of it, with
 * what send answered. Where only that fails, the order cannot be given a second time.
 */
export async function ask({ title, note, fields, act, grave, send, done }) {
  await styled();
  const said = h('p', { class: 'wrong', role: 'alert', hidden: true });
  const refuse = (message) => {
    said.textContent = message;
    said.hidden = false;
  };
  const go = fields.length > 0 && h('button', { class: grave ? 'no' : '' }, act);
  const leave = h('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, go ? '取消' : '关闭');
  const form = h('form', { onsubmit: async (event) => {
    event.preventDefault();
    const values = Object.fromEntries(new FormData(form));
    go.disabled = true;
    said.hidden = true;
    let answer;
    try {
      answer = await send(values);
    } catch (e) {
      go.disabled = false;
      go.focus();
      return refuse(e.message);
    }
    try {
      await done(answer);
      dialog.close();
    } catch {
      go.remove();
      leave.textContent = '关闭';
      leave.focus();
      refuse(`“${act}”已经生效，但是页面没有更新。请关闭本窗口并刷新页面，不必再次提交。`);
    }
  } }, h('h3', null, title), h('p', { class: 'quiet' }, note), fields, said,
  h('div', { class: 'buttons' }, go, leave));
  const dialog = h('dialog', { class: 'ask', 'aria-label': title }, form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
