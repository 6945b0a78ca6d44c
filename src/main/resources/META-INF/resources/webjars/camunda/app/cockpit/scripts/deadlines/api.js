// Asks the office's own interface with the session of the person signed in; what goes wrong is said in Chinese.
export class Problem extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

export async function call(path, body) {
  const token = document.cookie.split('; ').find((cookie) => cookie.startsWith('LI-XSRF='));
  let answer;
  try {
    answer = await fetch(path, body === undefined ? { headers: { Accept: 'application/json' } } : {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', 'X-LI-XSRF': token ? token.slice('LI-XSRF='.length) : '' },
      body: JSON.stringify(body)
    });
  } catch (e) {
    throw new Problem('连接不上服务器，请稍后再试');
  }
  if (answer.status === 401) {
    location.assign('/login');
  }
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) {
    throw new Problem(said.detail || '没有办成，请稍后再试', answer.status);
  }
  return said;
}

/** The filter as a query, without what is empty. */
export function query(values) {
  const set = new URLSearchParams();
  Object.entries(values).forEach(([name, value]) => {
    if (value !== undefined && value !== null && value !== '') {
      set.set(name, value);
    }
  });
  const text = set.toString();
  return text ? `?${text}` : '';
}

let asked;

/** What the register can be filtered by; refused to whom it is not open. Asked once a minute at most. */
export function choices() {
  if (!asked || Date.now() - asked.at > 60000) {
    asked = { at: Date.now(), answer: call('/api/deadlines/choices') };
    asked.answer.catch(() => { asked = undefined; });
  }
  return asked.answer;
}

export const caseLink = (caseNo) => `/office/cases/${encodeURIComponent(caseNo)}`;

export const diagramLink = (instance) => `#/process-instance/${encodeURIComponent(instance)}/runtime`;

/** How much is left, in words. */
export function left(line) {
  if (line.remaining < 0) return `超期${-line.remaining}${line.unitLabel}`;
  return `${line.colour === 'SUSPENDED' ? '保留' : '剩余'}${line.remaining}${line.unitLabel}`;
}
