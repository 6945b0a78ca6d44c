// Dates as the office writes them, 2026年11月22日; the office's day is Shanghai's, wherever the browser stands.
const day = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'});
const minute = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short'});

/** A day, alone or with its time, as 2026-11-22 or 2026-11-22T09:30; anything else stays as it is. */
const written = (text) =>
  String(text ?? '').replace(/^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d:\d\d)(?::\d\d)?)?$/, (all, y, m, d, time) =>
    `${y}年${Number(m)}月${Number(d)}日${time ? ' ' + time : ''}`);

export default {
  today: () => day.format(new Date()),
  now: () => minute.format(new Date()).replace(' ', 'T'),
  day: written,
  /** The office's day of an instant. */
  dayOf: (instant) => day.format(new Date(instant)),
  /** An instant, in the office's time. */
  at(instant) {
    const time = new Date(instant);
    return isNaN(time) ? instant : written(minute.format(time));
  }
};
