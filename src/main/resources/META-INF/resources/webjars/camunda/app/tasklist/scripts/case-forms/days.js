// Dates as the office writes them; the office's day is Shanghai's, wherever the browser stands.
define(function () {
  const day = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai'});
  const minute = new Intl.DateTimeFormat('sv-SE', {timeZone: 'Asia/Shanghai', dateStyle: 'short', timeStyle: 'short'});
  return {
    today: () => day.format(new Date()),
    now: () => minute.format(new Date()).replace(' ', 'T'),
    at(instant) {
      const time = new Date(instant);
      return isNaN(time) ? instant : minute.format(time);
    }
  };
});
