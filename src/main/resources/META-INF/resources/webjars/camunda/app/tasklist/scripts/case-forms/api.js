// Calls to the office's own interface: same origin, with its token against forged requests.
// Plain fetch, because Tasklist answers every refused $http call with a general message of its own.
define(function () {
  const token = () => {
    const found = document.cookie.match(/(?:^|;\s*)LI-XSRF=([^;]*)/);
    return found ? decodeURIComponent(found[1]) : '';
  };

  const root = () => {
    const base = document.querySelector('base[app-root]');
    return (base ? base.getAttribute('app-root').replace(/\/camunda\/?$/, '') : '') + '/api';
  };

  const address = (parts, query) =>
    root() + '/' + parts.map(encodeURIComponent).join('/') + (query ? '?' + new URLSearchParams(query) : '');

  const reasons = {
    401: '登录已失效，请重新登录。',
    403: '没有查阅或办理的权限。',
    404: '没有找到，可能已由他人办结。'
  };

  // every answer is JSON or nothing; a refusal is a problem document with a sentence in "detail"
  const read = (answer) =>
    answer.text().then((text) => {
      let body;
      try {
        body = text ? JSON.parse(text) : {};
      } catch (unreadable) {
        body = {};
      }
      if (answer.ok) return body;
      throw body.detail || reasons[answer.status] || '系统没有正常应答（' + answer.status + '）。';
    });

  return function (kit) {
    kit.factory('caseApi', ['$q', function ($q) {
      const call = (method, url, data, leaving) =>
        $q((resolve, reject) =>
          fetch(url, {
            method,
            credentials: 'same-origin',
            cache: 'no-store',
            keepalive: Boolean(leaving),
            headers: method === 'GET' ? {Accept: 'application/json'} : {'Content-Type': 'application/json', 'X-LI-XSRF': token()},
            body: data && (typeof data === 'string' ? data : JSON.stringify(data))
          })
            .then(read, () => Promise.reject('网络中断，请稍后再试。'))
            .then(resolve, reject)
        );

      // the browser itself says how the parts of a file are kept apart
      const send = (url, form) =>
        $q((resolve, reject) =>
          fetch(url, {method: 'POST', credentials: 'same-origin', cache: 'no-store', headers: {'X-LI-XSRF': token()}, body: form})
            .then(read, () => Promise.reject('文件没有传完，可能过大或者网络中断，请稍后再试。'))
            .then(resolve, reject)
        );

      // what names the informant: the reason goes with the question, the bytes come back as a file
      const open = (path, name, reason) =>
        $q((resolve, reject) =>
          fetch(address(path), {
            method: 'POST',
            credentials: 'same-origin',
            cache: 'no-store',
            headers: {'Content-Type': 'application/json', 'X-LI-XSRF': token()},
            body: JSON.stringify({reason})
          })
            .then((answer) => (answer.ok ? answer.blob() : read(answer)), () => Promise.reject('网络中断，请稍后再试。'))
            .then((blob) => {
              const link = document.createElement('a');
              link.href = URL.createObjectURL(blob);
              link.download = name;
              link.click();
              setTimeout(() => URL.revokeObjectURL(link.href), 60000);
            })
            .then(resolve, reject)
        );

      return {
        readPaper: (caseNo, paper, reason) =>
          open(['cases', caseNo, 'documents', paper.id, 'readings'], [paper.title, paper.number].filter(Boolean).join(' ') + '.docx', reason),
        readSealedVolume: (caseNo, reason) => open(['cases', caseNo, 'volume', 'sealed'], `案卷密封部分 ${caseNo}.zip`, reason),
        task: (id) => call('GET', address(['tasks', id])),
        count: (filter) => call('GET', `${root().replace(/api$/, '')}camunda/api/engine/engine/default/filter/${encodeURIComponent(filter)}/count`),
        remaining: (days) => call('GET', address(['working-days'], days.map((day) => ['until', day]))),
        draft: (id) => call('GET', address(['tasks', id, 'draft'])),
        keepDraft: (id, json, leaving) => call('PUT', address(['tasks', id, 'draft']), json, leaving),
        dropDraft: (id) => call('DELETE', address(['tasks', id, 'draft'])),
        handOverOptions: (id) => call('GET', address(['tasks', id, 'colleagues'])),
        casesOf: (employer) => call('GET', address(['cases'], {employer})),
        seal: (uuid, identity) => call('PUT', address(['informants', uuid]), identity),
        unseal: (caseNo, reason) => call('POST', address(['cases', caseNo, 'informant', 'readings']), {reason}),
        recuse: (caseNo, request) => call('POST', address(['cases', caseNo, 'recusals']), request),
        discretion: (caseNo) => call('GET', address(['cases', caseNo, 'discretion'])),
        reckon: (caseNo, draft) => call('POST', address(['cases', caseNo, 'discretion']), draft),
        paper: (caseNo, id) => address(['cases', caseNo, 'documents', id]),
        volume: (caseNo) => address(['cases', caseNo, 'volume']),
        evidence: (caseNo, id, original) => address(['cases', caseNo, 'evidence', id], original && {original}),
        addEvidence(caseNo, file, about) {
          const form = new FormData();
          form.append('file', file, file.name);
          form.append('data', new Blob([JSON.stringify(about)], {type: 'application/json'}));
          return send(address(['cases', caseNo, 'evidence']), form);
        },
        withdrawEvidence: (caseNo, id, reason) => call('POST', address(['cases', caseNo, 'evidence', id, 'withdrawal']), {reason})
      };
    }]);
  };
});
