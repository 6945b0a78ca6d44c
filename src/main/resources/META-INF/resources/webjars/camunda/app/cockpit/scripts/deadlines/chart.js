// Small bars that can also be read as a table. No number is told by colour or length alone.
import dates from '/office/days.js';
import { h, svg } from '/office/dom.js';
import { table } from './table.js';

const HEIGHT = 96;
const BAR = 11;
const STEP = 14;

function figure(title, drawing, alternative) {
  return h('figure', { class: 'li-chart' },
    h('figcaption', {}, title),
    drawing,
    h('details', {}, h('summary', {}, '以表格查看'), alternative));
}

/** How many fall due on each day. */
export function dueByDay(days) {
  const most = Math.max(1, ...days.map((day) => day.count));
  const scale = (count) => Math.round((count / most) * (HEIGHT - 14));
  const bars = days.map((day, i) => {
    const whole = scale(day.count);
    const open = scale(day.provisional);
    return svg('g', {},
      svg('title', {}, `${dates.day(day.day)}：${day.count}件${day.provisional ? `，其中暂定${day.provisional}件` : ''}`),
      svg('rect', { class: 'li-bar', x: i * STEP, y: HEIGHT - whole, width: BAR, height: whole }),
      svg('rect', { class: 'li-bar-provisional', x: i * STEP, y: HEIGHT - whole, width: BAR, height: open }),
      day.count > 0 && svg('text', { class: 'li-bar-number', x: i * STEP + BAR / 2, y: HEIGHT - whole - 3 }, String(day.count)));
  });
  const marks = days.filter((day, i) => i % 5 === 0).map((day, i) =>
    svg('text', { class: 'li-bar-day', x: i * 5 * STEP, y: HEIGHT + 13 }, `${Number(day.day.slice(5, 7))}.${Number(day.day.slice(8))}`));
  const total = days.reduce((sum, day) => sum + day.count, 0);
  const workingDays = days.filter((day) => day.workingDay).length;
  return figure(`今后${workingDays}个工作日到期（共${total}件，斜纹为暂定）`,
    svg('svg', {
      class: 'li-bars', viewBox: `0 -12 ${days.length * STEP} ${HEIGHT + 30}`, role: 'img',
      'aria-label': `今后${workingDays}个工作日每日到期件数，共${total}件，详见表格`
    },
    svg('defs', {}, svg('pattern', { id: 'li-stripes', width: 4, height: 4, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
      svg('rect', { width: 2, height: 4, fill: '#ffffff' }))),
    svg('line', { class: 'li-axis', x1: 0, y1: HEIGHT + 0.5, x2: days.length * STEP, y2: HEIGHT + 0.5 }), bars, marks),
    table('每日到期件数', ['日期', '到期', '其中暂定'],
      days.map((day) => [dates.day(day.day) + (day.workingDay ? '' : '（非工作日）'), `${day.count}件`, `${day.provisional}件`])));
}

/** How many are overdue of each kind; a bar can be chosen as a filter. */
export function counted(title, counts, choose) {
  const most = Math.max(1, ...counts.map((one) => one.count));
  const shown = counts.slice(0, 6);
  return figure(title,
    shown.length === 0
      ? h('p', { class: 'li-quiet' }, '没有超期的期限。')
      : h('ul', { class: 'li-counts' }, shown.map((one) => h('li', {},
        one.id === null ? h('span', { class: 'li-count-label' }, one.label)
          : h('button', { type: 'button', class: 'li-link li-count-label', onclick: () => choose(one.id) }, one.label),
        svg('svg', { class: 'li-count-bar', viewBox: '0 0 100 10', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
          svg('rect', { class: 'li-bar-overdue', width: Math.max(2, Math.round((one.count / most) * 100)), height: 10 })),
        h('span', { class: 'li-count-number' }, `${one.count}件`)))),
    table(title, ['名称', '超期'], counts.map((one) => [one.label, `${one.count}件`])));
}
