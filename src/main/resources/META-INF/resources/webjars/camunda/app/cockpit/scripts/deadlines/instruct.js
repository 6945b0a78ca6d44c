// 督办: a dialog in which an instruction about one clock is written; the browser keeps the focus inside it.
import { call } from './api.js';
import { date, h } from './dom.js';

export function instruct(line, answerBy, today, given) {
  const text = h('textarea', { id: 'li-instruction', rows: 5, maxlength: 2000, required: true });
  const day = h('input', { id: 'li-answer-by', type: 'date', min: today, value: answerBy, required: true });
  const wrong = h('p', { class: 'li-wrong', role: 'alert', hidden: true });
  const submit = h('button', { type: 'submit', class: 'li-primary' }, '下达');
  const dialog = h('dialog', { class: 'li-dialog', 'aria-labelledby': 'li-dialog-title' },
    h('form', { method: 'dialog', onsubmit: send },
      h('h3', { id: 'li-dialog-title' }, '下达督办意见'),
      h('p', {}, `${line.caseNo}　${line.employer}`),
      h('p', {}, `${line.label}${line.due ? `，${date(line.due)}届满` : '，已中止'}；承办人员：`
        + (line.handlers.map((one) => one.name).join('、') || '尚未确定，由窗口（稽核）人员答复')),
      h('label', { for: 'li-instruction' }, '督办意见'), text,
      h('label', { for: 'li-answer-by' }, '答复期限（工作日）'), day,
      h('p', { class: 'li-quiet' }, '承办人员在待办中收到“答复督办”，答复由督办人员核对。不改变法定期限。'),
      wrong,
      h('p', { class: 'li-buttons' }, submit, h('button', { type: 'button', onclick: () => dialog.close() }, '取消'))));

  async function send(event) {
    event.preventDefault();
    submit.disabled = true;
    wrong.hidden = true;
    try {
      const answer = await call(`/api/deadlines/${line.id}/instructions`, { instruction: text.value, answerBy: day.value });
      dialog.close();
      given(`已就${line.caseNo}的${line.label}下达督办意见，请承办人员于${date(answer.answerBy)}前答复。`);
    } catch (e) {
      wrong.textContent = e.message;
      wrong.hidden = false;
    } finally {
      submit.disabled = false;
    }
  }

  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  text.focus();
}
