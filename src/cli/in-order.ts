// Many tasks at once, their outcomes in order. No task starts far ahead of the first one still awaited, so that what is
// kept waiting stays small however many files there are.

export async function runInOrder<Task, Outcome>(
  tasks: readonly Task[],
  atOnce: number,
  run: (task: Task) => Promise<Outcome>,
  emit: (outcome: Outcome, index: number) => Promise<void>,
): Promise<void> {
  const ahead = atOnce * 4;
  const running: Promise<Outcome>[] = [];
  let next = 0;
  for (let index = 0; index < tasks.length; index++) {
    while (next < tasks.length && next - index < ahead) {
      const task = tasks[next];
      if (task !== undefined) running.push(run(task));
      next += 1;
    }
    const first = running.shift();
    if (first) await emit(await first, index);
  }
}
