package portal.plan.timeframe;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A timeframe as written ({@code raw}) and as read. Dates are only filled where the notation says them; a proposal that
 * a person has not confirmed is {@code proposed} and never lands in start or end.
 */
public record Timeframe(
        String raw, TimeframeKind kind, @Nullable Span span, @Nullable Span proposed, boolean needsDecision) {

    static Timeframe of(String raw, TimeframeKind kind, Span span) {
        return new Timeframe(raw, kind, span, null, false);
    }

    static Timeframe doubtful(String raw, TimeframeKind kind, @Nullable Span span) {
        return new Timeframe(raw, kind, span, null, true);
    }

    static Timeframe undated(String raw, TimeframeKind kind) {
        return new Timeframe(raw, kind, null, null, true);
    }

    static Timeframe proposed(String raw, TimeframeKind kind, Span proposal) {
        return new Timeframe(raw, kind, null, proposal, true);
    }

    public @Nullable LocalDate start() {
        return span == null ? null : span.start();
    }

    public @Nullable LocalDate end() {
        return span == null ? null : span.end();
    }

    public @Nullable Precision precision() {
        return span == null ? null : span.precision();
    }
}
