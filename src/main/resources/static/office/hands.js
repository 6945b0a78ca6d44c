// 转办、委派、退还、收回、调换承办人员: what goes from one pair of hands to another, with a reason, into the log of the case.
import { ask, person, reason } from './ask.js';
import { call } from './page.js';

const NOBODY = '目前没有其他可以办理的人员：须在岗、有权办理，并且不属于应当回避或者岗位分离的情形。';

/** Asks to whom and why; where nobody can be chosen it says so. */
async function give({ title, note, act, from, to }, again) {
  let people = [];
  let why = NOBODY;
  try {
    const answer = await call(from);
    people = answer.colleagues || answer;
  } catch (e) {
    why = e.message;
  }
  return ask({
    title, act,
    note: people.length ? note : why,
    fields: people.length ? [person('交给', people), reason('理由')] : [],
    send: (order) => call(to, order),
    done: again
  });
}

const take = ({ title, note, act, to }, again) => ask({
  title, note, act, fields: [reason('说明（可以不填）', false)],
  send: (order) => call(to, { reason: order.reason || null }),
  done: again
});

const task = (one, way) => `/api/tasks/${encodeURIComponent(one.id)}/${way}`;

export default {
  transfer: (one, again) => give({
    title: `转办“${one.name}”`, act: '转办', from: task(one, 'colleagues'), to: task(one, 'transfer'),
    note: '转办后由对方直接办理，原办理人不再办理。理由写入办案日志。'
  }, again),
  delegate: (one, again) => give({
    title: `委派“${one.name}”`, act: '委派', from: task(one, 'colleagues'), to: task(one, 'delegation'),
    note: '委派后由对方办理，对方可以退还，您可以随时收回。理由写入办案日志。'
  }, again),
  giveBack: (one, again) => take({
    title: `退还“${one.name}”`, act: '退还', to: task(one, 'return'), note: '退还后由委派人自己办理。'
  }, again),
  recall: (one, again) => take({
    title: `收回“${one.name}”`, act: '收回', to: task(one, 'recall'), note: '收回后由您自己办理。'
  }, again),
  /** A handler of the case by another. */
  replace(caseNo, handler, again) {
    const seat = `/api/cases/${encodeURIComponent(caseNo)}/handlers/${encodeURIComponent(handler.id)}`;
    return give({
      title: `调换承办人员${handler.name}`, act: '调换', from: `${seat}/successors`, to: `${seat}/replacement`,
      note: '接替的人员办理本案今后的事项，原承办人员正在办理的事项也一并交出。理由写入办案日志。'
    }, again);
  }
};
