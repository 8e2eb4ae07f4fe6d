import type { Mount } from './mount';
import { Refused } from './problem';
import { post } from './resume';

/** What an element wants to know of its block, outside of any event; the answer goes to whoever asks. */
export interface Inquiry {
  readonly question: unknown;
  answer(answer: unknown): void;
  fail(error: unknown): void;
}

/** Asks the server on behalf of an element. A session that the server forgot begins anew, once. */
export async function ask(mount: Mount, block: number, { question, answer, fail }: Inquiry, again = true): Promise<void> {
  try {
    const session = await mount.session.open();
    const body = { session, mount: mount.id, question };
    try {
      const response = await post(`/demos/${mount.name}/blocks/${block}/ask`, () => body, mount);
      answer(await response.json());
    } catch (error) {
      if (!(again && error instanceof Refused && error.sessionEnded)) throw error;
      mount.session.drop(session);
      await ask(mount, block, { question, answer, fail }, false);
    }
  } catch (error) {
    fail(error);
  }
}
