// Check digits and formats of what is typed; the engine checks the same again.
define(function () {
  const sum = (text, alphabet, weights) =>
    weights.reduce((total, weight, i) => total + alphabet.indexOf(text[i]) * weight, 0);

  const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
  const idWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

  return {
    creditCode: {
      message: '统一社会信用代码应为18位，请核对（校验位不符）',
      holds(value) {
        const code = value.toUpperCase();
        return (
          /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(code) &&
          creditAlphabet[(31 - (sum(code, creditAlphabet, creditWeights) % 31)) % 31] === code[17]
        );
      }
    },
    idNo: {
      message: '居民身份证号码应为18位，请核对（校验位不符）',
      holds: (value) =>
        /^\d{17}[\dXx]$/.test(value) && '10X98765432'[sum(value, '0123456789', idWeights) % 11] === value[17].toUpperCase()
    },
    phone: {
      message: '请填写电话号码，例如 13800000000 或 0319-7510000',
      holds: (value) => /^\+?[\d][\d\s-]{5,19}$/.test(value)
    },
    money: {
      message: '请填写金额（元），最多两位小数，例如 3500.00',
      holds: (value) => /^\d{1,13}(\.\d{1,2})?$/.test(value)
    },
    whole: {
      message: '请填写整数',
      holds: (value) => /^\d{1,9}$/.test(value)
    }
  };
});
