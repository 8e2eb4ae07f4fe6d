import { mountOf } from './mounts';
import { Refused } from './problem';
import { post } from './resume';

/**
 * Asks the server something of the block that an element is in, outside of any event. A session that the server forgot
 * begins anew, once. Throws Refused when the block does not answer.
 */
export async function ask<Answer>(origin: Element, question: unknown, again = true): Promise<Answer> {
  const [mount, block] = [mountOf(origin), origin.closest<HTMLElement>('[data-block]')?.dataset.block];
  if (!mount || block === undefined) throw new Error('Only an element inside a demo can ask.');
  const session = await mount.session.open();
  const body = { session, mount: mount.id, question };
  try {
    const response = await post(`/demos/${mount.name}/blocks/${block}/ask`, () => body, mount);
    return await response.json() as Answer;
  } catch (error) {
    if (!(again && error instanceof Refused && error.sessionEnded)) throw error;
    mount.session.drop(session);
    return ask(origin, question, false);
  }
}
