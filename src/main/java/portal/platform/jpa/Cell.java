package portal.platform.jpa;

import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What drivers give back for a column of a native statement: each gives another type for the same. */
public final class Cell {

    private Cell() {}

    public static long number(Object column) {
        return column instanceof Boolean flag ? (flag ? 1 : 0) : ((Number) column).longValue();
    }

    public static boolean isTrue(Object column) {
        return number(column) != 0;
    }

    public static @Nullable String text(@Nullable Object column) {
        return column == null ? null : column.toString();
    }

    public static @Nullable LocalDate day(@Nullable Object column) {
        if (column instanceof Date date) {
            return date.toLocalDate();
        }
        return column == null ? null : LocalDate.parse(column.toString());
    }
}
