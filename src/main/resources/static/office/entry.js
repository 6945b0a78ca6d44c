// An entry of a case, a report, a record, a request, as labels with texts and small tables.
import words from './words.js';

const table = (key, rows, names, type) => {
  const keys = rows.reduce((all, row) => all.concat(Object.keys(row).filter((name) => !all.includes(name))), []);
  return {
    label: words.label(key, type),
    heads: keys.map((name) => words.label(name, key)),
    rows: rows.map((row) => keys.map((name) => (row[name] === undefined ? '' : words.value(name, row[name], names, key))))
  };
};

// which papers an entry is about, if not the one in hand
const about = ({document, documents}, papers) => {
  const found = papers.filter((one) => one.id === document || (documents || []).includes(one.id));
  const text = found.map((one) => `《${one.title}》${one.number || ''}`).join('\n');
  return text ? [{label: '有关文书', text}] : [];
};

// what only the engine reads; the violations are told by their calculations, which stand below
const references = ['document', 'documents', 'proposal', 'request', 'violations', 'calculations'];

const parts = ({data, type}, names, papers) =>
  about(data || {}, papers).concat(
    Object.keys(data || {})
      .filter((key) => !references.includes(key) && data[key] !== null && data[key] !== '' && !(Array.isArray(data[key]) && !data[key].length))
      .map((key) => {
        const value = data[key];
        if (Array.isArray(value) && typeof value[0] === 'object') return table(key, value, names, type);
        if (typeof value === 'object' && !Array.isArray(value)) return table(key, [value], names, type);
        return {label: words.label(key, type), text: words.value(key, value, names, type)};
      })
  );

export default {
  /** names: id → name of people; papers: those of the case that an entry may be about. */
  parts
};
