import type { JSX } from 'preact';
import type { Row } from '../rows/row';
import { ThesisView, ReasonView } from './attention-view';
import { DoneChartView, PaceChartView } from './chart-views';
import { EvidenceChartView } from './evidence-chart-view';
import { FactView } from './fact-view';
import { LedgerView } from './ledger-view';
import { MilestoneView } from './milestone-view';
import { MomentView, TodayView } from './moment-view';
import { ReferenceView } from './reference-view';
import {
  BranchView,
  BrokenView,
  DetailView,
  EmptyView,
  SectionView,
  WeekView,
} from './section-view';
import { SlippageChartView } from './slippage-chart-view';
import { TaskView } from './task-view';

/** What a row shows, by its kind. */
export function RowView({ row }: { readonly row: Row }): JSX.Element {
  const { content } = row;
  switch (content.kind) {
    case 'section':
      return <SectionView content={content} />;
    case 'empty':
      return <EmptyView section={content.section} />;
    case 'broken':
      return <BrokenView section={content.section} />;
    case 'thesis':
      return <ThesisView attention={content.attention} />;
    case 'reason':
      return <ReasonView reason={content.reason} />;
    case 'milestone':
      return <MilestoneView item={content.item} stitch={content.stitch} />;
    case 'pace-chart':
      return <PaceChartView milestone={content.milestone} series={content.series} />;
    case 'detail':
      return <DetailView content={content} />;
    case 'evidence-chart':
      return <EvidenceChartView series={content.series} />;
    case 'slippage-chart':
      return <SlippageChartView slipped={content.slipped} />;
    case 'ledger':
      return <LedgerView entry={content.entry} />;
    case 'reading':
      return <TaskView note={content.item.note} task={content.item.task} age={content.item.age} />;
    case 'done':
      return <TaskView note={content.item.note} task={content.item.task} age={null} />;
    case 'done-chart':
      return <DoneChartView weeks={content.weeks} />;
    case 'week':
      return <WeekView monday={content.monday} count={content.count} />;
    case 'branch':
      return <BranchView content={content} />;
    case 'reference':
      return <ReferenceView content={content} />;
    case 'today':
      return <TodayView day={content.day} />;
    case 'moment':
      return <MomentView entry={content.entry} />;
    case 'fact':
      return <FactView note={content.note} fact={content.fact} />;
  }
}
