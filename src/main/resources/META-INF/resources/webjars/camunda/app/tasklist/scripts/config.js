import '../../../lib/patience.js';
import '../../../lib/chinese.js';

export default {
  // A missing or empty vendor falls back to the product's own name, hence the blank.
  app: {
    name: '劳动保障监察办案系统',
    vendor: ' '
  },

  locales: {
    availableLocales: ['zh'],
    fallbackLocale: 'zh'
  },

  disableWelcomeMessage: true,

  // the form kit that every file in forms/ relies on; paths are relative to the folder above this one
  requireJsConfig: {
    ngDeps: ['caseForms'],
    deps: ['case-forms/kit'],
    paths: {
      'case-forms': 'scripts/case-forms'
    }
  },

  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: '认领当前事项'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: '转到第一个筛选'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: '转到事项列表的第一项'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: '转到表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: '发起流程'
    }
  }
};
