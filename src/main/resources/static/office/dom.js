// Builds what a page shows. Whatever comes from outside goes in as text, never as markup.

const fill = (element, attributes, children) => {
  for (const [name, value] of Object.entries(attributes || {})) {
    if (name.startsWith('on')) {
      element.addEventListener(name.slice(2), value);
    } else if (name === 'class') {
      element.setAttribute('class', value || '');
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? '' : value);
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== false && child !== null && child !== undefined));
  return element;
};

/** An element with its attributes and children; on… are listeners, false and null leave an attribute or a child out. */
export const h = (tag, attributes, ...children) => fill(document.createElement(tag), attributes, children);

/** The same of a drawing. */
export const svg = (tag, attributes, ...children) => fill(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** A table; each row is a list of cells, an element or a text; attributes of a row in its property "row". */
export const table = (heads, rows, attributes) =>
  h('div', { class: 'wide' }, h('table', attributes,
    h('thead', null, h('tr', null, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', null, rows.map((cells) => h('tr', cells.row, cells.map((cell) => h('td', null, cell ?? '')))))));

let last = 0;
/** An id for a label and its field. */
export const id = () => `office-${++last}`;

/** A field with its label; the field is made with what binds it to the label. */
export function field(label, make, hint) {
  const key = id();
  return h('div', { class: 'field' }, h('label', { for: key }, label), make({ id: key }), hint && h('small', null, hint));
}
