// A loader plugin: './office!words' is the module /office/words.js, which the office's own pages use too.
define({
  load: (name, require, done) => {
    const base = document.querySelector('base[app-root]');
    const root = base ? base.getAttribute('app-root').replace(/\/camunda\/?$/, '') : '';
    import(`${root}/office/${name}.js`).then((module) => done(module.default), done.error);
  }
});
