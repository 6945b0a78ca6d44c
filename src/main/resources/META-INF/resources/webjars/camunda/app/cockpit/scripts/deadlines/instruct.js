// 督办: an instruction about one clock, asked for in a dialog.
import { ask } from '/office/ask.js';
import days from '/office/days.js';
import { field, h } from '/office/dom.js';
import { call } from '/office/page.js';

export const instruct = (line, answerBy, today, given) => ask({
  title: '下达督办意见',
  act: '下达',
  note: [
    h('span', {}, `${line.caseNo}　${line.employer}`), h('br'),
    h('span', {}, `${line.label}${line.due ? `，${days.day(line.due)}届满` : '，已中止'}；承办人员：`
      + (line.handlers.map((one) => one.name).join('、') || '尚未确定，由窗口（稽核）人员答复')), h('br'),
    h('span', {}, '承办人员在待办中收到“答复督办”，答复由督办人员核对。不改变法定期限。')],
  fields: [
    field('督办意见', (key) => h('textarea', { ...key, name: 'instruction', rows: 5, maxlength: 2000, required: true, autofocus: true })),
    field('答复期限（工作日）', (key) => h('input', { ...key, name: 'answerBy', type: 'date', min: today, value: answerBy, required: true }))],
  send: (order) => call(`/api/deadlines/${line.id}/instructions`, order),
  done: (answer) => given(`已就${line.caseNo}的${line.label}下达督办意见，请承办人员于${days.day(answer.answerBy)}前答复。`)
});
