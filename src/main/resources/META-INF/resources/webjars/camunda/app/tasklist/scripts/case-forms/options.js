// Reads lists as a form writes them: "label:value, label:value!"; without a value the label itself is submitted.
define(function () {
  const escaped = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '{': '&#123;', '}': '&#125;'};
  let count = 0;

  return {
    read: (text) =>
      (text || '').split(',').map((part) => part.trim()).filter(Boolean).map((part) => {
        const [label, value] = part.split(':').map((side) => side.trim());
        const submitted = value === undefined ? label : value;
        return {label, value: submitted.replace(/!$/, ''), reason: /!$/.test(submitted)};
      }),
    /** Text of a form file, safe inside a template. */
    escape: (text) => String(text || '').replace(/[&<>"{}]/g, (sign) => escaped[sign]),
    path(text) {
      if (!/^[A-Za-z]\w*(\.[A-Za-z]\w*)*$/.test(text)) throw new Error('Not a field name: ' + text);
      return text;
    },
    id: () => 'cf-' + ++count
  };
});
