/** Type of the side panel's view, and source of its hover links. */
export const DESK_VIEW_TYPE = 'thesis-desk';
