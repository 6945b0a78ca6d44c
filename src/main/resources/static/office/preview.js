// Looks at a file of the evidence without leaving the page. Nothing is fetched before this is called: who reads a sealed file
// is recorded. What the file says of itself is never run: pictures, sound, and the drawing of a PDF.
const PDF = '/webjars/pdfjs-dist/4.10.38/';
const STEP = 1.25;
const LEAST = 0.1;
const MOST = 5;
const GET = '请点“下载”，下载后打开。';

class Wrong extends Error {}

const made = (tag, properties = {}, ...children) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

let styles;
const dressed = () => (styles ||= new Promise((done) => {
  document.head.append(made('link', { rel: 'stylesheet', href: '/office/preview.css', onload: done, onerror: done }));
}));

/**
 * Shows a file in a window of its own, until that is closed.
 * @param {{name: string, mediaType: string, href: string}} file its name, its type, and where it is fetched
 * @returns {Promise<void>} when the window has closed
 */
export async function preview({ name, mediaType, href }) {
  const before = document.activeElement;
  await dressed();
  const view = open(name, href);
  const closed = new Promise((done) => view.dialog.addEventListener('close', done));
  load(view, mediaType, href).catch((e) => {
    if (view.dialog.open) {
      view.say(e instanceof Wrong ? e.message : `这份文件不能预览。${GET}`, true);
    }
  });
  await closed;
  view.ended.abort();
  view.undo.forEach((one) => one());
  view.dialog.remove();
  if (before && before.isConnected) {
    before.focus();
  }
}

function open(name, href) {
  const id = `li-preview-${Math.random().toString(36).slice(2)}`;
  const button = (label, title, click) => made('button', { type: 'button', textContent: label, title, onclick: click, hidden: true });
  const stage = made('div', { className: 'stage', tabIndex: 0, role: 'group', ariaLabel: '预览内容' });
  const note = made('p', { className: 'note' });
  note.setAttribute('role', 'status');
  const back = button('上一页', '上一页（←）');
  const at = made('span', { className: 'at', hidden: true });
  at.setAttribute('role', 'status');
  const on = button('下一页', '下一页（→）');
  const smaller = button('缩小', '缩小（-）');
  const larger = button('放大', '放大（+）');
  const fit = button('适合窗口', '适合窗口（0）');
  const turn = button('旋转', '顺时针旋转（R）');
  const get = made('a', { className: 'get', href, download: '', textContent: '下载' });
  const shut = made('button', { type: 'button', textContent: '关闭', title: '关闭（Esc）' });
  const dialog = made('dialog', { className: 'li-preview' },
    made('div', { className: 'bar' }, made('h2', { id, textContent: name }), back, at, on, smaller, larger, fit, turn, get, shut), note, stage);
  dialog.setAttribute('aria-labelledby', id);
  shut.addEventListener('click', () => dialog.close());

  const keys = { '+': larger, '=': larger, '-': smaller, 0: fit, r: turn, R: turn, ArrowLeft: back, PageUp: back, ArrowRight: on, PageDown: on };
  dialog.addEventListener('keydown', (event) => {
    const key = keys[event.key];
    if (key && !key.hidden && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      key.click();
    }
    event.stopPropagation();
  });
  document.body.append(dialog);
  dialog.showModal();
  shut.focus();
  const say = (text, wrong) => {
    note.textContent = text;
    note.className = wrong ? 'note wrong' : 'note';
    note.setAttribute('role', wrong ? 'alert' : 'status');
    note.hidden = !text;
  };
  return { dialog, stage, back, at, on, smaller, larger, fit, turn, get, say, ended: new AbortController(), undo: [] };
}

async function load(view, type, href) {
  const sound = type.startsWith('audio/');
  if (sound ? !made('audio').canPlayType(type) : !/^(image\/(jpeg|png)|application\/pdf)$/.test(type)) {
    view.say(sound ? '浏览器不能播放这种格式的录音，请点“下载”，用播放器打开。' : '这种文件不能在浏览器中预览，请点“下载”，用办公软件打开。');
    view.get.focus();
    return;
  }
  view.say('正在读取……');
  const file = await fetched(view, href);
  // the file is at hand: keeping it is no second reading
  const url = URL.createObjectURL(file);
  view.undo.push(() => URL.revokeObjectURL(url));
  view.get.href = url;
  const show = sound ? playSound : type === 'application/pdf' ? showPdf : showPicture;
  await show(view, type === 'application/pdf' ? await file.arrayBuffer() : url);
}

async function fetched(view, href) {
  let answer;
  try {
    answer = await fetch(href, { signal: view.ended.signal });
  } catch {
    throw new Wrong('连接不上服务器，请检查网络后重新打开预览。');
  }
  if (answer.status === 401 || answer.redirected) {
    throw new Wrong('登录已经失效，请重新登录后再打开预览。');
  }
  if (!answer.ok) {
    const said = await answer.json().catch(() => ({}));
    throw new Wrong(said.detail || '没有取得这份文件，请稍后再试。');
  }
  const named = /filename\*=UTF-8''([^;]+)/i.exec(answer.headers.get('Content-Disposition') || '');
  view.get.download = named ? decodeURIComponent(named[1]) : '';
  return answer.blob();
}

function playSound(view, url) {
  const audio = made('audio', { controls: true, src: url });
  return new Promise((done, fail) => {
    audio.addEventListener('loadedmetadata', () => {
      view.say('');
      audio.focus();
      done();
    });
    audio.addEventListener('error', () => fail(new Wrong('这份录音播放不了，请点“下载”，用播放器打开。')));
    view.stage.append(audio);
  });
}

async function showPicture(view, url) {
  const img = made('img', { alt: view.dialog.querySelector('h2').textContent });
  img.src = url;
  try {
    await img.decode();
  } catch {
    throw new Wrong(`这张图片打不开，可能已经损坏。${GET}`);
  }
  const frame = made('div', { className: 'frame' }, img);
  view.stage.append(frame);
  const zoom = zoomable(view, () => {
    const across = zoom.turned % 180 ? [img.naturalHeight, img.naturalWidth] : [img.naturalWidth, img.naturalHeight];
    zoom.scale ||= Math.min(1, room(view).width / across[0], room(view).height / across[1]);
    frame.style.width = `${across[0] * zoom.scale}px`;
    frame.style.height = `${across[1] * zoom.scale}px`;
    img.style.width = `${img.naturalWidth * zoom.scale}px`;
    img.style.height = `${img.naturalHeight * zoom.scale}px`;
    img.style.transform = `translate(-50%, -50%) rotate(${zoom.turned}deg)`;
  });
  img.addEventListener('click', () => zoom.to(frame.offsetWidth < img.naturalWidth && !zoom.turned ? 1 : null));
  view.say('');
}

async function showPdf(view, data) {
  let pdf, shown;
  try {
    const pdfjs = await import(`${PDF}build/pdf.min.mjs`);
    pdfjs.GlobalWorkerOptions.workerSrc = `${PDF}build/pdf.worker.min.mjs`;
    const task = pdfjs.getDocument({
      data, isEvalSupported: false, enableXfa: false, cMapUrl: `${PDF}cmaps/`, cMapPacked: true, standardFontDataUrl: `${PDF}standard_fonts/`
    });
    view.undo.push(() => task.destroy());
    pdf = await task.promise;
  } catch (e) {
    throw new Wrong(e.name === 'PasswordException' ? `这份PDF设有密码，不能预览。${GET}` : `这份PDF打不开，可能已经损坏，或者浏览器版本过低。${GET}`);
  }
  let number = 1;
  const zoom = zoomable(view, draw);

  async function draw() {
    const mine = (shown = {});
    const page = await pdf.getPage(number);
    const rotation = (page.rotate + zoom.turned) % 360;
    zoom.scale ||= Math.min(2, room(view).width / page.getViewport({ scale: 1, rotation }).width);
    const viewport = page.getViewport({ scale: zoom.scale, rotation });
    // no canvas larger than browsers draw
    const dense = Math.min(devicePixelRatio || 1, Math.sqrt(16e6 / (viewport.width * viewport.height)));
    const canvas = made('canvas', { width: Math.floor(viewport.width * dense), height: Math.floor(viewport.height * dense) });
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', `第${number}页`);
    canvas.style.width = `${viewport.width}px`;
    canvas.style.height = `${viewport.height}px`;
    await page.render({ canvasContext: canvas.getContext('2d'), viewport, transform: [dense, 0, 0, dense, 0, 0] }).promise;
    if (mine === shown && view.dialog.open) {
      view.stage.replaceChildren(canvas);
      view.at.textContent = `第${number}页，共${pdf.numPages}页`;
      view.back.disabled = number === 1;
      view.on.disabled = number === pdf.numPages;
      view.say('');
    }
  }

  function move(by) {
    number = Math.min(pdf.numPages, Math.max(1, number + by));
    view.stage.scrollTo(0, 0);
    return zoom.again();
  }

  view.back.addEventListener('click', () => move(-1));
  view.on.addEventListener('click', () => move(1));
  [view.back, view.at, view.on].forEach((one) => { one.hidden = pdf.numPages === 1; });
}

const room = ({ stage }) => ({ width: stage.clientWidth - 32, height: stage.clientHeight - 32 });

/** Size and turn of what is shown; a size of null fits the window. */
function zoomable(view, draw) {
  const zoom = {
    scale: null,
    turned: 0,
    again: () => Promise.resolve(draw()).catch(() => view.say(`这一页显示不了。${GET}`, true)),
    to(scale) {
      zoom.scale = scale && Math.min(MOST, Math.max(LEAST, scale));
      return zoom.again();
    }
  };
  view.smaller.addEventListener('click', () => zoom.to(zoom.scale / STEP));
  view.larger.addEventListener('click', () => zoom.to(zoom.scale * STEP));
  view.fit.addEventListener('click', () => zoom.to(null));
  view.turn.addEventListener('click', () => {
    zoom.turned = (zoom.turned + 90) % 360;
    zoom.to(null);
  });
  [view.smaller, view.larger, view.fit, view.turn].forEach((one) => { one.hidden = false; });
  Promise.resolve().then(zoom.again);
  return zoom;
}
