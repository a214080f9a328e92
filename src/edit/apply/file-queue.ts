/** Runs tasks for one file one after the other, and tasks for different files side by side. */
export class FileQueue<File extends object> {
  private readonly tails = new WeakMap<File, Promise<unknown>>();

  /** Runs a task once all earlier tasks of the file have ended. Tasks must not reject. */
  run<Result>(file: File, task: () => Promise<Result>): Promise<Result> {
    const before = this.tails.get(file) ?? Promise.resolve();
    const result = before.then(task);
    // Without its result, which may hold a whole note.
    this.tails.set(
      file,
      result.then(() => undefined),
    );
    return result;
  }
}
