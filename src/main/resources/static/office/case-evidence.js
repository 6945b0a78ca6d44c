// The files of a case: a list with previews, and for its handlers a place to drop new ones.
import { ask, reason } from './ask.js';
import days from './days.js';
import { field, h, table } from './dom.js';
import { call, upload } from './page.js';

const KINDS = ['书证', '物证', '视听资料', '电子数据', '证人证言', '当事人的陈述', '鉴定意见', '勘验笔录、现场笔录'];
const ACCEPTED = ['.jpg', '.jpeg', '.png', '.pdf', '.docx', '.xlsx', '.mp3', '.m4a', '.aac', '.wav', '.amr'];
const MOST = 20 * 1024 * 1024;
const SHOWN = 20;

const looked = (one) => h('button', { type: 'button', class: 'link', 'aria-label': `预览${one.name}`, onclick: async () => {
  const { preview } = await import('./preview.js');
  preview({ name: one.name, mediaType: one.mediaType, href: one.href });
} }, '预览');

function list(file, again) {
  const rows = file.evidence.map((one) => {
    const row = [
      one.seq, one.kind || '送达凭证',
      [one.name, one.note && h('small', null, one.note), one.sealed && h('span', { class: 'mark' }, '密封'),
        one.withdrawn && h('span', { class: 'mark' }, `已撤回：${one.withdrawn}`)],
      `${one.typeLabel}，${one.size}`, one.source || '', days.day(one.obtainedOn), `${one.byName} ${days.at(one.at)}`,
      h('span', { class: 'acts' }, looked(one), h('a', { href: one.href, download: '', 'aria-label': `下载${one.name}` }, '下载'),
        one.original && h('a', { href: one.original, download: '', title: '含拍摄位置，调取记入办案日志' }, '原件'),
        file.mayGather && !one.withdrawn && h('button', { type: 'button', class: 'link', onclick: () => withdraw(file, one, again) }, '撤回'))
    ];
    row.row = { class: one.withdrawn ? 'gone' : '' };
    return row;
  });
  const node = h('div');
  const show = (count) => node.replaceChildren(
    table(['号', '种类', '名称', '文件', '来源', '取得', '上传', ''], rows.slice(0, count)),
    rows.length > count ? h('button', { type: 'button', class: 'plain', onclick: () => show(rows.length) }, `全部显示（${rows.length}件）`) : '');
  show(SHOWN);
  return node;
}

const withdraw = (file, one, again) => ask({
  title: `撤回“${one.name}”`, note: '材料和原因留存，不再列为证据。', act: '确认撤回', grave: true, fields: [reason('撤回原因')],
  send: (order) => call(`${one.href.split('?')[0]}/withdrawal`, order),
  done: again
});

/** One file that waits to be said what it is, and then goes up with its progress. */
function waiting(file, one, done) {
  const input = (attributes) => (key) => h('input', { ...key, ...attributes });
  const said = h('p', { class: 'wrong', role: 'alert', hidden: true });
  const bar = h('progress', { max: 100, value: 0, hidden: true, 'aria-label': `${one.name}上传进度` });
  const send = h('button', null, '上传');
  const form = h('form', { class: 'upload', onsubmit: async (event) => {
    event.preventDefault();
    const about = Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ''));
    if (about.pages) about.pages = Number(about.pages);
    about.sealed = form.elements.sealed.checked;
    send.disabled = true;
    bar.hidden = false;
    said.hidden = true;
    try {
      await upload(`/api/cases/${encodeURIComponent(file.caseNo)}/evidence`, one, about, (percent) => { bar.value = percent; });
      form.remove();
      await done();
    } catch (e) {
      said.textContent = e.message;
      said.hidden = false;
      bar.hidden = true;
      send.disabled = false;
    }
  } },
  h('b', null, `${one.name}（${Math.max(1, Math.round(one.size / 1024))} KB）`),
  h('div', { class: 'fields' },
    field('种类', (key) => h('select', { ...key, name: 'kind', required: true }, h('option', { value: '' }, '请选择'), KINDS.map((kind) => h('option', null, kind)))),
    field('名称（不填则用文件名）', input({ name: 'name', maxlength: 200 })),
    field('来源', input({ name: 'source', maxlength: 200, required: true })),
    field('取得日期', input({ name: 'obtainedOn', type: 'date', required: true, max: days.today(), value: days.today() })),
    field('页数', input({ name: 'pages', inputmode: 'numeric', pattern: '[1-9][0-9]{0,3}', title: '填写整数' })),
    field('说明', input({ name: 'note', maxlength: 500 })),
    field('密封', (key) => h('span', null, h('input', { ...key, type: 'checkbox', name: 'sealed' }), ' 能看出投诉举报人是谁'))),
  bar, said,
  h('div', { class: 'buttons' }, send, h('button', { type: 'button', class: 'plain', onclick: () => form.remove() }, '不传了')));
  return form;
}

function refused(one) {
  const ending = one.name.slice(one.name.lastIndexOf('.')).toLowerCase();
  if (!ACCEPTED.includes(ending)) return `“${one.name}”不是可以上传的文件，请改为照片、PDF、Word、Excel 或者录音`;
  return one.size > MOST ? `“${one.name}”超过 20 MB，请压缩或者拆分后上传` : '';
}

function drop(file, again) {
  const queue = h('div');
  const said = h('p', { class: 'wrong', role: 'alert', hidden: true });
  const choose = h('input', { type: 'file', multiple: true, accept: ACCEPTED.join(), class: 'unseen' });
  const take = (files) => {
    const wrong = [...files].map(refused).filter(Boolean);
    said.textContent = wrong.join('；');
    said.hidden = !wrong.length;
    queue.append(...[...files].filter((one) => !refused(one)).map((one) =>
      waiting(file, one, () => (queue.children.length ? null : again()))));
  };
  choose.addEventListener('change', () => { take(choose.files); choose.value = ''; });
  const zone = h('label', { class: 'drop' }, choose, '把文件拖到这里，或者点此选择', h('small', null, '照片、PDF、Word、Excel、录音，每个不超过 20 MB；照片的拍摄位置只留在原件中'));
  for (const type of ['dragover', 'dragleave', 'drop']) {
    zone.addEventListener(type, (event) => {
      event.preventDefault();
      zone.classList.toggle('over', type === 'dragover');
      if (type === 'drop') take(event.dataTransfer.files);
    });
  }
  return h('div', { class: 'add' }, zone, said, queue);
}

/** The part of the case about its files; null where there are none and this reader adds none. */
export function evidence(file, again) {
  if (!file.evidence.length && !file.mayGather) return null;
  return h('section', { class: 'part' }, h('h3', null, `证据材料（${file.evidence.length}）`),
    file.evidence.length > 0 && list(file, again), file.mayGather && drop(file, again));
}
