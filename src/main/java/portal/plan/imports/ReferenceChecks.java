package portal.plan.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionField;

/** Looks at all identifiers of a file together: one that stands twice, and one that its neighbours make us expect. */
final class ReferenceChecks {

    private static final Pattern LETTERED = Pattern.compile("(.*\\d)\\s?([a-z])", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,3})\\.?");

    private final Map<String, TreeMap<Integer, RowDraft>> series = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<RowIssue> issues = new ArrayList<>();

    static List<RowIssue> check(List<RowDraft> rows) {
        ReferenceChecks checks = new ReferenceChecks();
        rows.forEach(checks::take);
        checks.series.forEach(checks::gaps);
        return checks.issues;
    }

    private void take(RowDraft row) {
        String reference = reference(row);
        if (reference == null) {
            return;
        }
        if (!seen.add(reference.toLowerCase(Locale.ROOT))) {
            issues.add(new RowIssue(row.place(), -1, IssueCode.ID_DUPLICATE, reference, reference));
        }
        Matcher lettered = LETTERED.matcher(reference);
        Matcher numbered = NUMBERED.matcher(reference);
        if (lettered.matches()) {
            int letter = lettered.group(2).toLowerCase(Locale.ROOT).charAt(0) - 'a' + 1;
            series(lettered.group(1) + "a").putIfAbsent(letter, row);
        } else if (numbered.matches()) {
            series(numbered.group(1) + "0").putIfAbsent(Integer.valueOf(numbered.group(2)), row);
        }
    }

    private TreeMap<Integer, RowDraft> series(String key) {
        return series.computeIfAbsent(key, unused -> new TreeMap<>());
    }

    private void gaps(String key, TreeMap<Integer, RowDraft> members) {
        boolean letters = key.endsWith("a");
        String prefix = key.substring(0, key.length() - 1);
        int last = 0;
        for (Map.Entry<Integer, RowDraft> member : members.entrySet()) {
            int missing = member.getKey() - last - 1;
            if (missing > 0 && missing < 10 && members.size() > 1) {
                String first = name(prefix, last + 1, letters);
                String detail = missing == 1 ? first : first + " – " + name(prefix, member.getKey() - 1, letters);
                issues.add(new RowIssue(member.getValue().place(), -1, IssueCode.ID_GAP, "", detail));
            }
            last = member.getKey();
        }
    }

    private static String name(String prefix, int number, boolean letters) {
        return prefix + (letters ? String.valueOf((char) ('a' + number - 1)) : String.valueOf(number));
    }

    private static @Nullable String reference(RowDraft row) {
        return row.action().text().written(ActionField.REFERENCE);
    }
}
