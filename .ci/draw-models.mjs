#!/usr/bin/env node
// Draws every processes/*.bpmn, and each collapsed sub-process in it, into src/docs/models/ as PNG (twice the size)
// and SVG. Arguments name single models instead. Needs Chromium and a Chinese font: apt-get install chromium
// fonts-noto-cjk; CHROMIUM names another browser, MODELS_OUT another folder.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const models = process.argv.length > 2 ? process.argv.slice(2).map(f => resolve(f)) : modelsOf(join(root, 'processes'));
const out = process.env.MODELS_OUT ?? join(root, 'src/docs/models');
const font = '"Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC", sans-serif';

if (models.length === 0) {
  console.log('no BPMN model to draw');
  process.exit(0);
}

execFileSync(join(root, '.ci/node-tools'), { stdio: 'inherit' });
const require = createRequire(join(root, 'target/node/package.json'));
const { chromium } = require('playwright-core');
const dist = join(require.resolve('bpmn-js/package.json'), '../dist');

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--font-render-hinting=none'],
});
mkdirSync(out, { recursive: true });
try {
  for (const model of models) {
    for (const [name, svg] of await drawingsOf(model)) {
      writeFileSync(join(out, `${name}.svg`), svg + '\n');
      await photograph(svg, join(out, `${name}.png`));
      console.log(`${name}.svg, ${name}.png`);
    }
  }
} finally {
  await browser.close();
}

function modelsOf(folder) {
  return existsSync(folder)
    ? readdirSync(folder).filter(f => f.endsWith('.bpmn')).sort().map(f => join(folder, f))
    : [];
}

/** [name, SVG] of the whole diagram and of each plane below it. */
async function drawingsOf(model) {
  const page = await browser.newPage({ locale: 'zh-CN' });
  try {
    await page.setContent('<!doctype html><div id="canvas" style="width:2000px;height:1200px"></div>');
    await page.addStyleTag({ path: join(dist, 'assets/diagram-js.css') });
    await page.addScriptTag({ path: join(dist, 'bpmn-viewer.production.min.js') });
    const drawings = await page.evaluate(draw, { xml: readFileSync(model, 'utf8'), font });
    const name = basename(model, '.bpmn');
    return drawings.map(({ plane, svg }) => [plane ? `${name}-${plane}` : name, tidied(svg)]);
  } finally {
    await page.close();
  }
}

/** Runs in the page. */
async function draw({ xml, font }) {
  await document.fonts.ready;
  const text = { fontFamily: font, fontSize: 12 };
  const viewer = new BpmnJS({
    container: '#canvas',
    textRenderer: { defaultStyle: text, externalStyle: { ...text, fontSize: 11 } },
  });
  const { warnings } = await viewer.importXML(xml);
  if (warnings.length > 0) {
    throw new Error(warnings.map(w => w.message).join('\n'));
  }
  const canvas = viewer.get('canvas');
  const drawings = [];
  for (const plane of canvas.getRootElements()) {
    canvas.setRootElement(plane);
    const { svg } = await viewer.saveSVG();
    drawings.push({ plane: plane.id.endsWith('_plane') ? plane.id.slice(0, -'_plane'.length).replace('SubProcess_', '') : null, svg });
  }
  return drawings;
}

/** The same model gives the same text: generated ids are numbered in their order, the background is white. */
function tidied(svg) {
  const ids = new Map();
  for (const [, id] of svg.matchAll(/<(?:marker|pattern|clipPath|linearGradient)[^>]* id="([^"]+)"/g)) {
    ids.set(id, ids.get(id) ?? `shape-${ids.size + 1}`);
  }
  for (const [id, number] of ids) {
    svg = svg.replaceAll(id, number);
  }
  return svg.replace(/(<svg [^>]*?)style="[^"]*"/, '$1').replace(/<svg /, '<svg style="background: white" ').trim();
}

async function photograph(svg, file) {
  const page = await browser.newPage({ deviceScaleFactor: 2, locale: 'zh-CN' });
  try {
    await page.setContent(`<!doctype html><body style="margin:0">${svg.slice(svg.indexOf('<svg'))}`);
    await page.locator('svg').first().screenshot({ path: file });
  } finally {
    await page.close();
  }
}
