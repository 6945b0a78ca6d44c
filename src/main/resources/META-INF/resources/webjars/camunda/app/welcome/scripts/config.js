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
  links: [
    {
      label: '放假通知',
      href: '/office/calendar',
      description: '提交、预览和批准',
      priority: 0
    },
    {
      label: '稽核计划',
      href: '/office/audit-plans',
      description: '抽取、进度和短缺',
      priority: 1
    }
  ]
};
