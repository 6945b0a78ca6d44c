// What the register of deadlines asks, and where it leads.
import { call } from '/office/page.js';
import days from '/office/days.js';

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

export const left = (line) => days.left(line.remaining, line.unitLabel, line.colour === 'OVERDUE', line.colour === 'SUSPENDED');
