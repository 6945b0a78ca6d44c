// Calls to the office's own interface: same origin, with its token against forged requests.
define(function () {
  const token = () => {
    const found = document.cookie.match(/(?:^|;\s*)LI-XSRF=([^;]*)/);
    return found ? decodeURIComponent(found[1]) : '';
  };

  const root = () => {
    const base = document.querySelector('base[app-root]');
    return (base ? base.getAttribute('app-root').replace(/\/camunda\/?$/, '') : '') + '/api';
  };

  const reason = (answer) => {
    const problem = answer.data || {};
    return problem.detail || problem.title || '系统没有应答（' + (answer.status || '网络中断') + '）';
  };

  return function (kit) {
    kit.factory('caseApi', ['$http', '$q', function ($http, $q) {
      const call = (method, parts, rest) =>
        $http(
          Object.assign({method, url: root() + '/' + parts.map(encodeURIComponent).join('/')}, rest, {
            headers: method === 'GET' ? {} : {'X-LI-XSRF': token()}
          })
        ).then((answer) => answer.data, (answer) => $q.reject(reason(answer)));

      return {
        task: (id) => call('GET', ['tasks', id]),
        casesOf: (employer) => call('GET', ['cases'], {params: {employer}}),
        seal: (uuid, identity) => call('PUT', ['informants', uuid], {data: identity}),
        recuse: (caseNo, request) => call('POST', ['cases', caseNo, 'recusals'], {data: request}),
        paper: (caseNo, id) => root() + '/' + ['cases', caseNo, 'documents', id].map(encodeURIComponent).join('/')
      };
    }]);
  };
});
