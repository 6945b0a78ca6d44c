// A case by itself, at an address of its own: to read, to send to a colleague, to print.
import caseFile from './case.js';
import { h } from './dom.js';
import { at, say } from './page.js';

const caseNo = decodeURIComponent(location.pathname.split('/').pop());

/** On paper nothing is folded up. */
function print() {
  const folded = [...document.querySelectorAll('details:not([open])')];
  folded.forEach((one) => { one.open = true; });
  window.print();
  folded.forEach((one) => { one.open = false; });
}

document.title = `案卷 ${caseNo}`;
caseFile.mount(at('#case'), caseNo, { bar: [h('button', { type: 'button', class: 'plain', onclick: print }, '打印')] })
  .catch((e) => {
    at('#case').hidden = true;
    say(e.message || '没有读取成功，请刷新页面后重试', true);
  });
