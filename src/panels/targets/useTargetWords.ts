import type { Indicator, PlanSummary } from '../../catalogue/types';
import type { Messages } from '../../i18n';
import type { IndicatorMap } from '../../model/choropleth';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { clauseName, useWords } from '../words';

const basisInWords = ({ year_basis }: Indicator, { targets }: Messages) =>
  year_basis ? targets.yearBasis[year_basis] : null;

/** The year of a target with its basis: 2025 原文写明. */
export function dateInWords(target: Indicator, messages: Messages): string {
  return [target.year, basisInWords(target, messages) ?? messages.targets.noYear]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** A target's names in the reader's language. */
export function useTargetWords() {
  const words = useWords();
  const { messages, say, language } = words;
  const plans = useAtlas(plansOf);
  const planOf = ({ plan }: Indicator): PlanSummary | undefined => plans.find((entry) => entry.id === plan);
  const yearBasis = (target: Indicator) => basisInWords(target, messages);
  return {
    ...words,
    indicatorName: (entry: { indicator: string; indicator_en: string }) =>
      language === 'zh' ? entry.indicator : entry.indicator_en,
    targetPlace: ({ place_name, place_name_en }: Indicator) => (language === 'zh' ? place_name : place_name_en),
    planLabel: (target: Indicator) => {
      const plan = planOf(target);
      return plan ? say(plan.label) : target.plan;
    },
    clauseLabel: (target: Indicator) => clauseName(messages, planOf(target) ?? { unit: 'clause' }, target.clause),
    /** How many places a map compares. */
    extentOf: ({ level, targets }: IndicatorMap) => messages.targets.onMap[level](targets.length),
    yearBasis,
    /** The year with its basis: 2025 原文写明. */
    dateOf: (target: Indicator) => dateInWords(target, messages),
  };
}
