/** A refusal of the server's, as application/problem+json. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly detail?: string;
  readonly errors?: Readonly<Record<string, string | string[]>>;
}

/** The server said no. */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title ?? `The server answered ${problem.status}.`);
  }

  get sessionEnded(): boolean {
    return this.problem.status === 410 && (this.problem.type ?? '').endsWith('session-ended');
  }
}

export async function refusal(response: Response): Promise<Refused> {
  const status = response.status;
  try {
    if (response.headers.get('content-type')?.includes('json')) return new Refused({ ...(await response.json() as Problem), status });
  } catch {
    // The body was cut off: the status alone must do.
  }
  return new Refused({ status });
}
