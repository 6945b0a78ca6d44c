// Elements are made here, text is only ever text: nothing that somebody typed is read as markup.
const SVG = 'http://www.w3.org/2000/svg';

function fill(element, attributes, children) {
  Object.entries(attributes || {}).forEach(([name, value]) => {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, '');
    } else if (value !== undefined && value !== null && value !== false) {
      element.setAttribute(name, value);
    }
  });
  element.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

export const svg = (tag, attributes, ...children) => fill(document.createElementNS(SVG, tag), attributes, children);

/** 2026-11-22 as the office writes it. */
export function date(iso) {
  const [year, month, day] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

const minute = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short' });

/** A moment as the office writes it. */
export function moment(instant) {
  const [day, time] = minute.format(new Date(instant)).split(' ');
  return `${date(day)}${time}`;
}

export function table(caption, head, rows, attributes) {
  return h('table', { class: 'li-table', ...attributes },
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, head.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, rows.map((cells) => h('tr', {}, cells.map((content) => h('td', {}, content))))));
}
