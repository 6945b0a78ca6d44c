// Dates as the office writes them; the office's day is Shanghai's, wherever the browser stands.
define(function () {
  const day = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'});
  const minute = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short'});
  // every date in a text as an office paper writes it: 2026年11月2日
  const say = (text) =>
    typeof text === 'string'
      ? text.replace(/(^|[^\d-])(\d{4})-(\d\d)-(\d\d)(?![\d-])(?:T(?=\d\d:\d\d))?/g, (all, before, y, m, d) =>
          `${before}${y}年${+m}月${+d}日${all.endsWith('T') ? ' ' : ''}`)
      : text;
  return {
    say,
    today: () => day.format(new Date()),
    now: () => minute.format(new Date()).replace(' ', 'T'),
    at(instant) {
      const time = new Date(instant);
      return isNaN(time) ? instant : say(minute.format(time));
    }
  };
});
