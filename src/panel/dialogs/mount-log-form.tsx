import { render } from 'preact';
import { LogForm, type LogRequest } from './log-form';

/** Draws the log form into an element until the returned function is called. */
export function mountLogForm(
  container: HTMLElement,
  request: LogRequest,
  close: () => void,
): () => void {
  render(<LogForm request={request} close={close} />, container);
  return () => render(null, container);
}
