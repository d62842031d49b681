package portal.plan.imports;

import java.util.List;
import portal.plan.PlanKind;

/** One file may hold both plans: the one that is looked back on tells how each action stands, the new one does not. */
final class TwoPlans {

    private TwoPlans() {}

    /** Proposes that only those tables are taken that belong to the plan which the file is brought into. */
    static List<SourceTable> propose(List<SourceTable> tables, PlanKind into) {
        boolean both =
                tables.stream().anyMatch(TwoPlans::looksBack) && tables.stream().anyMatch(TwoPlans::looksAhead);
        if (!both) {
            return tables;
        }
        return tables.stream()
                .map(table -> belongs(table, into) ? table : table.as(TableKind.OTHER_PLAN, table.columns()))
                .toList();
    }

    private static boolean belongs(SourceTable table, PlanKind into) {
        return into == PlanKind.PREVIOUS ? !looksAhead(table) : !looksBack(table);
    }

    private static boolean looksBack(SourceTable table) {
        return table.kind() == TableKind.ACTIONS && table.has(ColumnField.STATUS);
    }

    private static boolean looksAhead(SourceTable table) {
        return table.kind() == TableKind.ACTIONS && !table.has(ColumnField.STATUS);
    }
}
