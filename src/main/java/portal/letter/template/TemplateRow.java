package portal.letter.template;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.institution.LetterLanguage;

/**
 * A version of a template as it stands on a day.
 *
 * @param from the first day on which it is in use
 * @param until the last one, the day before the next version is in use
 * @param frozen whether letters in its words are signed or on their way
 */
public record TemplateRow(
        long id,
        int stage,
        LetterLanguage language,
        int versionNo,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        TemplateState state,
        boolean frozen) {

    /** All versions for one stage in one language, in the order in which they are given. */
    static List<TemplateRow> of(List<LetterTemplate> versions, Set<Long> frozen, LocalDate today) {
        return versions.stream()
                .map(version -> of(version, lastDay(version, versions), frozen.contains(version.id()), today))
                .toList();
    }

    private static TemplateRow of(LetterTemplate version, @Nullable LocalDate until, boolean frozen, LocalDate today) {
        return new TemplateRow(
                version.id(),
                version.stage(),
                version.language(),
                version.versionNo(),
                version.validFrom(),
                until,
                state(version, until, today),
                frozen);
    }

    private static @Nullable LocalDate lastDay(LetterTemplate version, List<LetterTemplate> versions) {
        LocalDate from = version.validFrom();
        return from == null
                ? null
                : versions.stream()
                        .map(LetterTemplate::validFrom)
                        .filter(Objects::nonNull)
                        .filter(from::isBefore)
                        .min(Comparator.naturalOrder())
                        .map(next -> next.minusDays(1))
                        .orElse(null);
    }

    private static TemplateState state(LetterTemplate version, @Nullable LocalDate until, LocalDate today) {
        if (version.isPrepared()) {
            return TemplateState.IN_PREPARATION;
        }
        if (!version.isInUseBy(today)) {
            return TemplateState.PLANNED;
        }
        return until != null && until.isBefore(today) ? TemplateState.PAST : TemplateState.IN_USE;
    }

    public boolean isInPreparation() {
        return state == TemplateState.IN_PREPARATION;
    }

    public boolean isPlanned() {
        return state == TemplateState.PLANNED;
    }

    public boolean isInUse() {
        return state == TemplateState.IN_USE;
    }

    /** Whether its first day can still be chosen. */
    public boolean isAhead() {
        return isInPreparation() || isPlanned();
    }
}
