// What a field says when it is not right: kind of error → sentence, from the attributes of the control.
define(['./checks'], function (checks) {
  const sentences = {
    required: (attrs) => attrs.asks || '请填写',
    maxlength: () => '超过了允许的长度',
    date: () => '请把日期填写完整',
    future: () => '不能晚于今天',
    after: () => '不能早于开始时间',
    differs: () => '须为另一人',
    check: (attrs) => checks[attrs.caseCheck].message,
    range: (attrs) => `应在 ${attrs.least} 至 ${attrs.most} 之间`,
    people: (attrs) => `至少选择 ${attrs.least} 人`,
    choices: (attrs) => `至少选择 ${attrs.least} 项`,
    alone: (attrs) => `选择“${attrs.aloneLabel}”的，不能再选其他项`,
    rows: (attrs) => `至少填写 ${attrs.least} 行`,
    sealed: () => '请填写姓名和联系电话，并等待封存'
  };
  return (errors, attrs) => {
    const kind = errors.date ? 'date' : Object.keys(errors)[0];
    return (sentences[kind] || sentences.required)(attrs);
  };
});
