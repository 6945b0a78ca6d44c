// 期限台账 in Cockpit: a page of its own with its entry in the head, a panel of the dashboard, a tab of the instance.
import { choices } from './api.js';
import { h } from '/office/dom.js';
import { page } from './page.js';
import { panel } from './panel.js';
import { tab } from './tab.js';

const folder = new URL('.', import.meta.url).href;
document.head.append(h('link', { rel: 'stylesheet', href: `${folder}deadlines.css` }));

/** Shows it only to whom the register is open. */
function whereOpen(node, show) {
  choices().then(show, () => node.replaceChildren());
}

export default [
  {
    id: 'li-deadlines-entry',
    pluginPoint: 'cockpit.navigation',
    properties: { priority: 95, checkActive: (url) => url.includes('#/deadlines') },
    render: (node) => whereOpen(node, () => node.append(h('a', { href: '#/deadlines' }, '期限台账')))
  },
  {
    id: 'li-deadlines-page',
    pluginPoint: 'cockpit.route',
    properties: { path: '/deadlines' },
    render: (node) => page.show(node),
    unmount: () => page.hide()
  },
  {
    id: 'li-deadlines-panel',
    pluginPoint: 'cockpit.dashboard',
    properties: { priority: 100 },
    render: (node) => whereOpen(node, () => panel(node))
  },
  {
    id: 'li-deadlines-tab',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    properties: { label: '期限', priority: 100 },
    render: (node, { api, processInstanceId }) => tab(node, api, processInstanceId)
  }
];
