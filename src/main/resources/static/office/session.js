// The webapps show a sign-in form of their own when the session has ended; ours takes its place.
(function () {
  function check() {
    if (/^#\/login/.test(location.hash)) {
      location.replace('/login');
    }
  }
  addEventListener('hashchange', check);
  check();
})();
