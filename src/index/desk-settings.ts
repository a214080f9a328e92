/** What a person can choose. Stored in the plugin's data, checked when read. */
export interface DeskSettings {
  /** Names of topics that put a note on the desk. */
  readonly topics: readonly string[];
  /** Folders whose notes are all on the desk; '' never means the whole vault. */
  readonly folders: readonly string[];
  /** Write ` ✅ YYYY-MM-DD` when ticking. */
  readonly doneDate: boolean;
  /** Deadlines this many days ahead count as near. */
  readonly horizonDays: number;
  /** Days between reviews for notes that do not say. */
  readonly reviewDays: number;
  /** Further words that open a milestone section. */
  readonly milestoneSections: readonly string[];
  /** The heading under which new reading is written; '' is the note's first list of tasks. */
  readonly readingHeading: string;
}

export const defaultSettings: DeskSettings = {
  topics: ['macro', 'valuation'],
  folders: [],
  doneDate: true,
  horizonDays: 30,
  reviewDays: 90,
  milestoneSections: [],
  readingHeading: '',
};
