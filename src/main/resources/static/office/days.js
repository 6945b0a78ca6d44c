// Dates as the office writes them, 2026年11月22日; the office's day is Shanghai's, wherever the browser stands.
const day = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'});
const minute = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short'});

/** Every date in a text as an office paper writes it; a time after it stays, its seconds do not. */
const say = (text) =>
  typeof text === 'string'
    ? text.replace(/(^|[^\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])(?:[T ](\d\d:\d\d)(?::\d\d)?)?/g, (all, before, y, m, d, time) =>
        `${before}${y}年${+m}月${+d}日${time ? ' ' + time : ''}`)
    : text;

export default {
  today: () => day.format(new Date()),
  now: () => minute.format(new Date()).replace(' ', 'T'),
  say,
  /** A day in words; nothing for none. */
  day: (text) => say(text) || '',
  /** How much of a limit is left, in words; of one that is stopped, what is kept. On a day off it may be over by no working day. */
  left(count, unit, overdue, stopped) {
    if (stopped) return `停表，尚余 ${count} ${unit}`;
    if (overdue) return count < 0 ? `已超期 ${-count} ${unit}` : '已超期';
    return count === 0 ? '今日到期' : `还有 ${count} ${unit}`;
  },
  /** The office's day of an instant. */
  dayOf: (instant) => day.format(new Date(instant)),
  /** An instant, in the office's time. */
  at(instant) {
    const time = new Date(instant);
    return isNaN(time) ? instant : say(minute.format(time));
  }
};
