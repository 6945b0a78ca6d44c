// A paper as it is printed. Every word of it is set as text; what it looks like goes through the object model of styles.
import { at, call, doing } from './page.js';

const FAMILIES = {
  仿宋_GB2312: ['仿宋_GB2312', 'FangSong_GB2312', 'FangSong', '仿宋', 'STFangsong', 'Noto Serif CJK SC', 'serif'],
  宋体: ['SimSun', '宋体', 'STSong', 'Noto Serif CJK SC', 'serif'],
  黑体: ['SimHei', '黑体', 'STHeiti', 'Noto Sans CJK SC', 'sans-serif']
};
const ALIGN = { both: 'justify', center: 'center', right: 'right' };
// the outer lines of a table stand within the text, or the printer cuts the right one off
const EDGE = 15;

const pt = (twips) => `${twips / 20}pt`;
const quoted = (text) => `"${text.replace(/["\\\n]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `)}"`;
const family = (font) => ['Paper Latin', ...(FAMILIES[font] || [font || 'serif', ...FAMILIES.仿宋_GB2312])]
  .map((name) => (/^(sans-)?serif$/.test(name) ? name : quoted(name))).join(', ');

function piece({ text, bold, underline }) {
  const span = Object.assign(document.createElement('span'), { textContent: text });
  span.style.fontWeight = bold ? '700' : '400';
  span.style.textDecoration = underline ? 'underline' : 'none';
  return span;
}

function paragraph(of) {
  const p = document.createElement('p');
  Object.assign(p.style, {
    fontFamily: family(of.font),
    fontSize: `${of.size / 2}pt`,
    lineHeight: of.line === null ? 'normal' : pt(of.line),
    textAlign: ALIGN[of.align] || 'left',
    textIndent: pt(of.firstLine),
    margin: `${pt(of.before)} ${pt(of.right)} ${pt(of.after)} ${pt(of.left)}`
  });
  if (of.rule) {
    p.style.borderTop = `${of.rule.width / 8}pt ${of.rule.style === 'dashed' ? 'dashed' : 'solid'} #000`;
    p.style.paddingTop = `${of.rule.space}pt`;
  }
  p.classList.toggle('with-next', of.keepNext);
  p.classList.toggle('new-page', of.pageBreakBefore);
  p.append(...(of.runs.length ? of.runs.map(piece) : [document.createElement('br')]));
  return p;
}

function row(of) {
  const tr = document.createElement('tr');
  tr.style.height = pt(of.height);
  tr.classList.toggle('whole', of.whole);
  for (const cell of of.cells) {
    const td = tr.insertCell();
    td.colSpan = cell.columns;
    td.rowSpan = cell.rows;
    td.append(...cell.blocks.map(paragraph));
  }
  return tr;
}

function table(of) {
  const made = document.createElement('table');
  made.style.width = pt(of.columns.reduce((sum, width) => sum + width, -EDGE));
  const columns = made.appendChild(document.createElement('colgroup'));
  of.columns.forEach((width, i) => {
    columns.appendChild(document.createElement('col')).style.width = pt(i === of.columns.length - 1 ? width - EDGE : width);
  });
  const heads = of.rows.findIndex((one) => !one.header);
  const split = heads < 0 ? of.rows.length : heads;
  if (split) {
    made.createTHead().append(...of.rows.slice(0, split).map(row));
  }
  made.createTBody().append(...of.rows.slice(split).map(row));
  return made;
}

/** The sheet and its foot, for the printer: what the browser would print there of itself gives way. */
function pageRule(page, footer) {
  const margins = [page.top, page.right, page.bottom, page.left].map(pt).join(' ');
  const corners = ['top-left', 'top-center', 'top-right', 'bottom-left', 'bottom-right'].map((box) => `@${box} { content: "" }`);
  const foot = footer
    ? `@bottom-${ALIGN[footer.align] === 'justify' ? 'center' : ALIGN[footer.align] || 'left'} { content: ${quoted(footer.before)} counter(page) ${quoted(footer.after)};`
      + ` font: ${footer.size / 2}pt/${pt(footer.line)} ${family(footer.font)}; vertical-align: top;`
      + ` padding-top: ${pt(page.bottom - page.footer - footer.line)} }`
    : '';
  return `@page { size: ${pt(page.width)} ${pt(page.height)}; margin: ${margins}; ${corners.join(' ')} ${foot} }`;
}

function show({ title, number, voided, href, view }) {
  document.title = number ? `${title} ${number}` : title;
  at('h1').textContent = title;
  at('#number').textContent = number || '';
  at('#state').textContent = voided ? '作废' : '有效';
  at('#state').classList.toggle('void', voided);
  at('#state').hidden = false;
  at('#void').hidden = !voided;
  at('#download').href = href;
  at('#download').hidden = false;

  const { page, footer, blocks } = view;
  const rules = new CSSStyleSheet();
  rules.replaceSync(pageRule(page, footer));
  document.adoptedStyleSheets = [rules];
  const sheet = at('#sheet');
  Object.assign(sheet.style, {
    width: pt(page.width),
    minHeight: pt(page.height),
    padding: [page.top, page.right, page.bottom, page.left].map(pt).join(' ')
  });
  sheet.replaceChildren(...blocks.map((block) => (block.rows ? table(block) : paragraph(block))));
  sheet.hidden = false;
}

at('#print').addEventListener('click', () => print());

doing(async () => {
  const asked = new URLSearchParams(location.search);
  const version = asked.get('version');
  show(await call(`/api/cases/${encodeURIComponent(asked.get('case'))}/documents/${encodeURIComponent(asked.get('id'))}/view`
    + (version ? `?version=${encodeURIComponent(version)}` : '')));
  at('#print').disabled = false;
});
