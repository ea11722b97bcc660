import type { Fault } from '../faults';
import { everyGeometryIsValid, everyInsideCoordinateIsInside, everyLinePassesItsPlaces } from './geometry';
import {
  everyInferredPlaceHasASource,
  everyPlaceIsKnown,
  everyShapeCanBeDrawn,
  pointPrecisionMatchesUncertainty,
} from './places';
import { everyIdIsUnique, everyRelationTargetExists, noPlaceIdTwice } from './records';
import {
  everyClauseExists,
  everyLeadSentenceIsInItsClause,
  everyPlanHasAText,
  everyReadingIsInItsClause,
} from './clauses';
import {
  everyNamePrintedIsPrinted,
  everyQuoteIsInItsClause,
  everyQuotedDueIsInTheSentence,
  everyStagePhraseIsInTheSentence,
} from './mentions';
import { everyEmptyClauseHasAReason, everyPlaceNameIsCovered } from './namings';
import {
  everyInvestmentAddsUp,
  everyNumberIsQuoted,
  everyTargetHasItsPlace,
  everyTargetYearIsPrinted,
  everyValueIsPrinted,
} from './numbers';
import type { Build, Check } from './types';

/** What has to hold of the data. Shapes of records, `everyFeatureHasAMention` among them, are checked when the files are read. */
export const CHECKS = {
  everyIdIsUnique,
  noPlaceIdTwice,
  everyPlanHasAText,
  everyClauseExists,
  everyQuoteIsInItsClause,
  everyStagePhraseIsInTheSentence,
  everyQuotedDueIsInTheSentence,
  everyNamePrintedIsPrinted,
  everyReadingIsInItsClause,
  everyLeadSentenceIsInItsClause,
  everyRelationTargetExists,
  everyPlaceIsKnown,
  everyInferredPlaceHasASource,
  pointPrecisionMatchesUncertainty,
  everyShapeCanBeDrawn,
  everyGeometryIsValid,
  everyInsideCoordinateIsInside,
  everyLinePassesItsPlaces,
  everyNumberIsQuoted,
  everyValueIsPrinted,
  everyTargetYearIsPrinted,
  everyTargetHasItsPlace,
  everyInvestmentAddsUp,
  everyPlaceNameIsCovered,
  everyEmptyClauseHasAReason,
} satisfies Record<string, Check>;

/** Runs every check to its end; the faults come by check, then in the order of the files. */
export function checkAll(build: Build): Fault[] {
  return Object.values(CHECKS).flatMap((check) => check(build));
}
