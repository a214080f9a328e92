import type { ViewCreator } from 'obsidian';

/** Which view stands behind a type, and which type opens a file. */
export class ViewRegistry {
  readonly #creators = new Map<string, ViewCreator>();
  readonly #typeByExtension = new Map<string, string>();

  register(type: string, create: ViewCreator): void {
    if (this.#creators.has(type)) {
      throw new Error(`Attempting to register an existing view type "${type}"`);
    }
    this.#creators.set(type, create);
  }

  unregister(type: string): void {
    this.#creators.delete(type);
  }

  getCreator(type: string): ViewCreator | undefined {
    return this.#creators.get(type);
  }

  registerExtension(extension: string, type: string): void {
    this.#typeByExtension.set(extension, type);
  }

  getTypeOf(extension: string): string | undefined {
    return this.#typeByExtension.get(extension);
  }
}
