import { Component, type ComponentChildren } from 'preact';

interface Props {
  /** Shown instead of children that cannot be drawn. */
  readonly fallback: ComponentChildren;
  readonly children: ComponentChildren;
  /** A new value tries again. */
  readonly attempt: unknown;
}

/** Keeps a part that fails from taking down the others. */
export class ErrorBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidUpdate(previous: Props): void {
    if (this.state.failed && previous.attempt !== this.props.attempt) {
      this.setState({ failed: false });
    }
  }

  override render(): ComponentChildren {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
