package portal.plan.imports;

import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.YearKind;

/**
 * An uploaded file, what was understood of it, and what it would change in the plan.
 *
 * @param years how the plan counts its years, once somebody has said it
 */
public record ImportPreview(
        long id,
        String fileName,
        boolean confirmed,
        @Nullable YearKind years,
        PlanDraft draft,
        PlanComparison comparison) {

    /** Whether it matters to this file how years are counted. */
    public boolean isAskingYears() {
        return years != null || draft.allIssues().anyMatch(issue -> issue.code() == IssueCode.DATE_YEAR_KIND);
    }
}
