// All that a person can read on the page as it is: words in Latin letters and dates in another form than 2026年11月2日.
(data) => {
  const found = new Set();
  const allowed = data.map((one) => new RegExp(one, 'g'));
  const where = (element) => {
    const path = [];
    for (let one = element, i = 0; one && i < 3; one = one.parentElement, i++) {
      path.unshift(one.tagName.toLowerCase() + [...one.classList].filter((name) => !name.startsWith('ng-')).slice(0, 2).map((name) => '.' + name).join(''));
    }
    return path.join(' > ');
  };
  const read = (text, kind, element) => {
    const said = (text || '').replace(/\s+/g, ' ').trim();
    const rest = allowed.reduce((left, one) => left.replace(one, ''), said);
    if (/[A-Za-z]{2,}/.test(rest)) {
      found.add(`English ${kind} “${said.slice(0, 120)}” in ${where(element)}`);
    }
    if (/\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b/.test(rest) || /年0\d月|月0\d日/.test(rest) || /(?<!年)(?<!\d)\d{1,2}月\d{1,2}日/.test(rest)) {
      found.add(`date ${kind} “${said.slice(0, 120)}” in ${where(element)}`);
    }
  };
  const reachable = (element) => getComputedStyle(element).pointerEvents !== 'none';
  read(document.title, 'title', document.documentElement);
  for (const element of [document.body, ...document.body.querySelectorAll('*:not(script):not(style):not(pre):not(code *)')]) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      continue;
    }
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        read(child.nodeValue, 'text', element);
      }
    }
    for (const name of ['placeholder', 'title', 'aria-label', 'alt', ...(reachable(element) ? ['uib-tooltip'] : [])]) {
      read(element.getAttribute(name), name, element);
    }
    if (element.matches('input[type=submit], input[type=button], input[type=reset]')) {
      read(element.value, 'button', element);
    }
  }
  return [...found];
};
