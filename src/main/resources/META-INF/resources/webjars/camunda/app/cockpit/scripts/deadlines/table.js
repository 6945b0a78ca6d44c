// A table with its title.
import { h } from '/office/dom.js';

export function table(caption, head, rows, attributes) {
  return h('table', { class: 'li-table', ...attributes },
    h('caption', {}, caption),
    h('thead', {}, h('tr', {}, head.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, rows.map((cells) => h('tr', {}, cells.map((content) => h('td', {}, content))))));
}
