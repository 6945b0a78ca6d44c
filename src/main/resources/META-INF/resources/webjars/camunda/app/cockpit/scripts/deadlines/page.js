// The page 期限台账. Its state is the query behind #/deadlines, so that it survives a reload and can be gone back to.
import { call } from '/office/page.js';
import { choices, query } from './api.js';
import { counted, dueByDay } from './chart.js';
import { h } from '/office/dom.js';
import { instruct } from './instruct.js';
import { rows } from './rows.js';

const PATH = '#/deadlines';
const SIZE = 20;
const FOLDED = 'li-deadlines-charts-folded';
const FILTERS = ['colour', 'text', 'kind', 'limit', 'unit', 'handler', 'daysLeft', 'provisional'];

function read() {
  const set = new URLSearchParams(location.hash.includes('?') ? location.hash.slice(location.hash.indexOf('?')) : '');
  const state = { sort: set.get('sort') || 'DUE', descending: set.get('descending') === 'true', page: Number(set.get('page')) || 0 };
  FILTERS.forEach((name) => { state[name] = set.get(name) || ''; });
  return state;
}

// the product's own service for pages: it names the page and, once it is asked for, the one who is signed in at the head
const head = () => window.angular.element(document.documentElement).injector().get('page');

const filterOf = (state) => Object.fromEntries(FILTERS.map((name) => [name, state[name]]));

class RegisterPage {
  constructor() {
    this.message = h('p', { class: 'li-message', role: 'status', hidden: true, tabindex: '-1' });
    this.counts = h('div', { class: 'li-colours', role: 'group', 'aria-label': '按状态筛选' });
    this.charts = h('div', { class: 'li-charts' });
    this.filters = h('form', { class: 'li-filters', 'aria-label': '筛选', onsubmit: (event) => event.preventDefault() });
    this.list = h('div', { class: 'li-list' });
    this.pager = h('nav', { class: 'li-pager', 'aria-label': '翻页' });
    const folded = h('details', {
      open: localStorage.getItem(FOLDED) !== 'true', ontoggle: () => localStorage.setItem(FOLDED, String(!folded.open))
    }, h('summary', {}, '统计图'), this.charts);
    this.root = h('main', { class: 'li-deadlines' },
      h('h2', {}, '期限台账'), this.message, this.counts,
      folded, this.filters, this.list, this.pager);
    this.changed = () => this.refresh();
    this.asked = 0;
  }

  show(node) {
    node.append(this.root);
    head().titleSet('期限台账');
    addEventListener('hashchange', this.changed);
    this.refresh();
  }

  hide() {
    removeEventListener('hashchange', this.changed);
  }

  /** Other conditions begin at the first page again. */
  go(changes) {
    const state = { ...read(), page: 0, ...changes };
    location.hash = PATH + query({
      ...filterOf(state),
      sort: state.sort === 'DUE' ? '' : state.sort,
      descending: state.descending || '',
      page: state.page || ''
    });
  }

  async refresh() {
    if (!location.hash.startsWith(PATH)) {
      return;
    }
    const state = read();
    const key = JSON.stringify(state);
    if (this.shown === key && this.pending) {
      return;
    }
    this.shown = key;
    this.pending = true;
    const turn = ++this.asked;
    this.list.setAttribute('aria-busy', 'true');
    try {
      const filter = filterOf(state);
      const [offered, found, summary] = await Promise.all([
        choices(),
        call(`/api/deadlines${query({ ...filter, sort: state.sort, descending: state.descending, page: state.page, size: SIZE })}`),
        call(`/api/deadlines/summary${query(filter)}`)
      ]);
      if (turn === this.asked) {
        this.draw(state, offered, found, summary);
      }
    } catch (e) {
      if (turn === this.asked) {
        this.list.replaceChildren();
        this.pager.replaceChildren();
        this.say(e.message, true);
      }
    } finally {
      if (turn === this.asked) {
        this.pending = false;
        this.list.removeAttribute('aria-busy');
      }
    }
  }

  draw(state, offered, found, summary) {
    const focus = this.root.contains(document.activeElement) ? document.activeElement.dataset.focus : this.focus;
    if (this.message.classList.contains('li-wrong')) {
      this.message.hidden = true;
    }
    this.counts.replaceChildren(...this.buttons(state, summary.colours));
    this.charts.replaceChildren(
      dueByDay(summary.due),
      counted('超期：按期限', summary.overdueByLimit, (limit) => this.go({ limit, colour: 'OVERDUE' })),
      counted('超期：按承办人员', summary.overdueByHandler, (handler) => this.go({ handler, colour: 'OVERDUE' })));
    this.filters.replaceChildren(...this.fields(state, offered));
    this.list.replaceChildren(found.deadlines.length === 0
      ? h('p', { class: 'li-empty' }, found.total ? '这一页没有内容，请翻回前面。' : '没有符合条件的期限。')
      : rows(found.deadlines, state, {
        sort: (sort) => this.go({ sort, descending: state.sort === sort && !state.descending }),
        instruct: offered.mayInstruct && ((line) =>
          instruct(line, offered.answerBy, summary.today, (text) => this.say(text)))
      }));
    this.pager.replaceChildren(...this.pages(state, found));
    if (focus) {
      const again = this.root.querySelector(`[data-focus="${focus}"]`);
      if (again) {
        again.focus({ preventScroll: true });
      }
    }
  }

  buttons(state, colours) {
    const total = colours.reduce((sum, one) => sum + one.count, 0);
    const button = (colour, label, count) => h('button', {
      type: 'button', class: `li-colour li-${(colour || 'all').toLowerCase()}`, 'aria-pressed': String(state.colour === colour),
      'data-focus': `colour-${colour}`, onclick: () => this.go({ colour: state.colour === colour ? '' : colour })
    }, h('span', { class: 'li-number' }, String(count)), h('span', {}, label));
    return [button('', '全部', total), ...colours.map((one) => button(one.colour, one.label, one.count))];
  }

  fields(state, offered) {
    const field = (name, label, control) => h('label', { class: 'li-field' }, h('span', {}, label), control);
    const select = (name, label, options) => field(name, label, h('select', {
      'data-focus': name, onchange: (event) => this.go({ [name]: event.target.value })
    }, h('option', { value: '' }, '不限'), options.map((one) =>
      h('option', { value: one.id, selected: one.id === state[name] }, one.label))));
    const input = (name, label, attributes) => field(name, label, h('input', {
      'data-focus': name, value: state[name], ...attributes,
      onchange: (event) => event.target.reportValidity() && this.go({ [name]: event.target.value.trim() })
    }));
    return [
      input('text', '单位或案号', { type: 'search', maxlength: 100 }),
      offered.kinds.length > 1 && select('kind', '类别', offered.kinds),
      select('limit', '期限', offered.limits),
      select('unit', '中队（股室）', offered.units),
      select('handler', '承办人员', offered.handlers),
      input('daysLeft', '剩余工作日不超过', { type: 'number', min: 0, max: 500, step: 1 }),
      select('provisional', '届满日', [{ id: 'true', label: '暂定' }, { id: 'false', label: '确定' }]),
      h('span', { class: 'li-buttons' },
        h('button', {
          type: 'button', 'data-focus': 'clear', onclick: () => this.go(Object.fromEntries(FILTERS.map((name) => [name, ''])))
        }, '清除筛选'),
        h('a', {
          class: 'li-button', download: '',
          href: `/api/deadlines.xlsx${query({ ...filterOf(state), sort: state.sort, descending: state.descending })}`
        }, '导出表格'))
    ].filter(Boolean);
  }

  pages(state, found) {
    const last = Math.max(0, Math.ceil(found.total / found.size) - 1);
    const to = (label, page, can) => h('button', {
      type: 'button', disabled: !can, 'data-focus': label, onclick: () => this.go({ page })
    }, label);
    return [
      to('首页', 0, state.page > 0), to('上一页', Math.min(state.page - 1, last), state.page > 0),
      h('span', {}, `第${state.page + 1}页，共${last + 1}页，${found.total}件`),
      to('下一页', state.page + 1, state.page < last), to('末页', last, state.page < last)
    ];
  }

  say(text, wrong) {
    this.message.textContent = text;
    this.message.className = wrong ? 'li-message li-wrong' : 'li-message li-done';
    this.message.setAttribute('role', wrong ? 'alert' : 'status');
    this.message.hidden = false;
    this.message.focus();
  }
}

export const page = new RegisterPage();
