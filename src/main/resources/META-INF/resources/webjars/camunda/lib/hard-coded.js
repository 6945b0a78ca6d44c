/**
 * What the shipped scripts say in English whatever the language: viewers of diagrams and tables, one tooltip, the marks
 * before a message. Put right where it stands, within the parts of the page named here and nowhere else, so that no
 * text of a case is touched. A control that shows a picture only is named by its tooltip.
 */
const TABLE = '.dmn-decision-table-container';
const ELEMENTS = {
  processDefinition: '流程', subProcess: '子流程', userTask: '人工环节', serviceTask: '自动环节', businessRuleTask: '决策环节',
  callActivity: '调用的流程', multiInstanceBody: '多次进行的环节', intermediateTimer: '定时', intermediateMessageCatch: '等待消息',
  eventBasedGateway: '等待事件', boundaryTimer: '边界定时', noneEndEvent: '结束', startEvent: '开始'
};
const WORDS = {
  '.tree-node-label': ELEMENTS,
  '#footer-timezone': { 'Asia/Shanghai': '北京时间' },
  '.navigation': { 'zoom in': '放大', 'zoom out': '缩小', 'reset zoom': '还原大小' },
  '.section-toggle, .tooltip': { 'Toggle this section': '展开或收起本栏', ...ELEMENTS },
  '.null-value': { null: '无' },
  'td.group-type': { WORKFLOW: '业务组', SYSTEM: '系统组' },
  'td.permissions': {
    ALL: '全部', NONE: '无', ACCESS: '进入', READ: '查看', CREATE: '新建', UPDATE: '修改', DELETE: '删除', CREATE_INSTANCE: '发起',
    READ_INSTANCE: '查看实例', UPDATE_INSTANCE: '修改实例', DELETE_INSTANCE: '删除实例', READ_TASK: '查看事项', UPDATE_TASK: '修改事项',
    TASK_WORK: '办理事项', TASK_ASSIGN: '分派事项', READ_HISTORY: '查看历史', DELETE_HISTORY: '删除历史'
  },
  [TABLE]: {
    'Hit policy:': '命中策略：', Unique: '唯一', First: '首个', Priority: '优先', Any: '任一', Collect: '汇集',
    'Rule order': '按规则顺序', 'Output order': '按输出顺序',
    When: '当', Then: '则', And: '且', Annotations: '说明', Annotation: '说明',
    string: '文本', date: '日期', integer: '整数', boolean: '是否', long: '整数', double: '小数', number: '数值',
    'Input type': '输入的类型', 'Output type': '输出的类型', 'Input values': '可选的输入', 'Output values': '可选的输出',
    'Output label': '输出', 'Output name': '输出',
    'No overlap is possible and all rules are disjoint. Only a single rule can be matched': '各规则互不重叠，只能命中一条',
    'Rules may overlap. The first matching rule will be chosen': '规则可以重叠，取最先命中的一条',
    'Collects the values of all matching rules': '汇集所有命中的规则',
    'Collects the values of all matching rules. The result is an unordered list of these values': '汇集所有命中的规则，不分先后',
    'View DRD': '查看决策关系图'
  }
};
const BEGINNINGS = {
  [TABLE]: [[/^Decision name: /, '决策：'], [/^Input label: /, '输入：'], [/^Input expression: /, '输入：'], [/^Output (label|name): /, '输出：']],
  '.notifications .message, .alert .status, .alert .message': [[/^(Error: |(<|&lt;)[\w ]*(>|&gt;) (<|&lt;)- )+/, '']]
};
const ATTRIBUTES = ['title', 'aria-label', 'placeholder', 'uib-tooltip'];
const BARE = 'button, a';

const within = (element, places) => Object.keys(places).filter((place) => element.closest(place));

function put(element, text) {
  const bare = text.trim();
  for (const place of within(element, WORDS)) {
    if (Object.hasOwn(WORDS[place], bare)) {
      return text.replace(bare, WORDS[place][bare]);
    }
    if (bare.includes(', ') && bare.split(', ').every((word) => Object.hasOwn(WORDS[place], word))) {
      return bare.split(', ').map((word) => WORDS[place][word]).join('、');
    }
  }
  for (const place of within(element, BEGINNINGS)) {
    for (const [english, chinese] of BEGINNINGS[place]) {
      if (english.test(bare)) {
        return bare.replace(english, chinese);
      }
    }
  }
  return text;
}

const LATIN = /[A-Za-z]{2}/;

function mendText(node) {
  if (LATIN.test(node.nodeValue) && node.parentElement) {
    const chinese = put(node.parentElement, node.nodeValue);
    if (chinese !== node.nodeValue) {
      node.nodeValue = chinese;
    }
  }
}

function mendElement(element) {
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text && LATIN.test(text)) {
      const chinese = put(element, text);
      if (chinese !== text) {
        element.setAttribute(name, chinese);
      }
    }
  }
  const name = nameOf(element);
  if (element.matches(BARE) && !element.hasAttribute('aria-label') && (name || !element.textContent.trim())) {
    const tip = [name, element.getAttribute('title'), element.getAttribute('uib-tooltip')]
      .find((one) => one && !one.includes('{{'));
    if (tip) {
      element.setAttribute('aria-label', tip);
    }
  }
}

const NAMES = {
  '[data-region="filters"]': '收起或展开筛选', '[data-region="list"]': '收起或展开列表', '.maximize': '放大或还原',
  '[data-region="task"]': '收起或展开事项', '.stored-criteria .dropdown-toggle': '保存的查询条件', '.new-sort .dropdown-toggle': '添加排序',
  '.app-switch .dropdown-toggle': '切换应用', '.bjs-drilldown': '打开下一层', '[state-circle]': '状态',
  '.modal-header .close, .close': '关闭', '.app-label-wrapper': '打开应用', '.btn-toggle': '展开或收起', '.section-toggle': '展开或收起本栏'
};

function nameOf(element) {
  const found = Object.keys(NAMES).find((selector) => element.matches(selector));
  return found && NAMES[found];
}

function mend(node) {
  if (node.nodeType === Node.TEXT_NODE) {
    mendText(node);
  } else if (node.nodeType === Node.ELEMENT_NODE) {
    const walker = document.createTreeWalker(node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let next = walker.currentNode; next; next = walker.nextNode()) {
      if (next.nodeType === Node.TEXT_NODE) {
        mendText(next);
      } else {
        mendElement(next);
      }
    }
  }
}

new MutationObserver((changes) => {
  for (const change of changes) {
    if (change.type === 'characterData') {
      mendText(change.target);
    } else if (change.type === 'attributes') {
      mendElement(change.target);
    } else {
      change.addedNodes.forEach(mend);
    }
  }
}).observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });
mend(document.body);
