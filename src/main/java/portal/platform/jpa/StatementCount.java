package portal.platform.jpa;

import org.eclipse.persistence.queries.DatabaseQuery;
import org.eclipse.persistence.sessions.SessionProfiler;
import org.eclipse.persistence.sessions.SessionProfilerAdapter;
import org.jspecify.annotations.Nullable;

/**
 * Counts the SQL statements that EclipseLink executes on the current thread, so that a list's cost can be asserted. Each is
 * prepared once; its execution is told twice, at its start and again when it is closed.
 */
public class StatementCount extends SessionProfilerAdapter {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<Integer> EXECUTED = ThreadLocal.withInitial(() -> 0);

    public static void reset() {
        EXECUTED.set(0);
    }

    public static int executed() {
        return EXECUTED.get();
    }

    @Override
    public void startOperationProfile(String operation, @Nullable DatabaseQuery query, int weight) {
        if (SessionProfiler.SqlPrepare.equals(operation)) {
            EXECUTED.set(EXECUTED.get() + 1);
        }
    }

    @Override
    public void startOperationProfile(String operation) {
        startOperationProfile(operation, null, 0);
    }

    @Override
    public int getProfileWeight() {
        return SessionProfiler.ALL;
    }
}
