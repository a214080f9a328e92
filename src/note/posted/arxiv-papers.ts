import type { PostedDecoder } from './decoder';

/** `2602.01234v2`, four digits of number before 2015. */
const NEW_ID = /^(\d{2})(\d{2})\.\d{4,5}(?:v\d{1,3})?(?:\.pdf)?$/;
/** `0309136` below an archive such as `math.GT`, used until March 2007. */
const OLD_ID = /^(\d{2})(\d{2})\d{3}(?:v\d{1,3})?(?:\.pdf)?$/;

/**
 * Year and month of an arXiv identifier, given as the month's first day.
 * https://info.arxiv.org/help/arxiv_identifier.html
 */
export const arxivPapers: PostedDecoder = {
  sites: ['arxiv.org', 'export.arxiv.org', 'alphaxiv.org'],
  since: '1991-07-01',
  exact: false,
  read: ([kind, first, second]) => {
    if (first === undefined || !/^(?:abs|pdf|html|format|ps|overview)$/.test(kind ?? ''))
      return null;
    const match = second === undefined ? NEW_ID.exec(first) : OLD_ID.exec(second);
    if (match === null) return null;
    const month = Number(match[2]);
    const year = Number(match[1]) + (second !== undefined && Number(match[1]) > 90 ? 1900 : 2000);
    return month < 1 || month > 12 ? null : Date.UTC(year, month - 1, 1);
  },
};
