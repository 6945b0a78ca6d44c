// A case by itself, at an address of its own: to read, to send to a colleague, to print.
import caseFile from './case.js';
import { h } from './dom.js';
import { at, say } from './page.js';

const caseNo = decodeURIComponent(location.pathname.split('/').pop());

// on paper nothing is folded up
let folded = [];
addEventListener('beforeprint', () => {
  folded = [...document.querySelectorAll('details:not([open])')];
  folded.forEach((one) => { one.open = true; });
});
addEventListener('afterprint', () => folded.forEach((one) => { one.open = false; }));

document.title = `案卷 ${caseNo}`;
caseFile.mount(at('#case'), caseNo, { bar: [h('button', { type: 'button', class: 'plain', onclick: () => window.print() }, '打印')] })
  .catch((e) => {
    at('#case').hidden = true;
    say(e.message || '没有读取成功，请刷新页面后重试', true);
  });
