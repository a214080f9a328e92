import type { BaseComponent, ValueComponent } from 'obsidian';

export abstract class HostBaseComponent implements BaseComponent {
  disabled = false;

  then(callback: (component: this) => unknown): this {
    callback(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

export abstract class HostValueComponent<Value>
  extends HostBaseComponent
  implements ValueComponent<Value>
{
  abstract getValue(): Value;
  abstract setValue(value: Value): this;

  registerOptionListener(listeners: Record<string, (value?: Value) => Value>, key: string): this {
    listeners[key] = (value) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }
}
