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
  disableWelcomeMessage: true
};
