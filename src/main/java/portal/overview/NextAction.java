package portal.overview;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the secretariat does next with a submission, as a link: the words' key and the address. */
public record NextAction(String key, String address) {

    public static Optional<NextAction> of(RoundLine line, long roundId, Instant now) {
        return Optional.ofNullable(
                switch (line.state()) {
                    case DRAFT, RETURNED -> new NextAction(
                            line.missed(now) ? "overview.next.late" : "overview.next.extend",
                            "/round/view.xhtml?id=" + roundId + "&institution=" + line.institutionId());
                    case SUBMITTED -> new NextAction(
                            "overview.next.assign", "/panel/assign.xhtml?submission=" + line.submissionId());
                    case UNDER_REVIEW -> new NextAction(
                            "overview.next.panel", "/panel/assign.xhtml?submission=" + line.submissionId());
                    case CONSOLIDATED -> new NextAction("overview.next.draft", "/letter/list.xhtml");
                    case LETTER_DRAFTED -> letter("overview.next.write", "/letter/edit.xhtml?id=", line);
                    case FACTUAL_CHECK -> letter("overview.next.check", "/letter/corrections.xhtml?id=", line);
                    case IN_SIGN_OFF, ISSUED -> letter("overview.next.read", "/letter/view.xhtml?id=", line);
                });
    }

    private static @Nullable NextAction letter(String key, String address, RoundLine line) {
        return line.letterId() == null ? null : new NextAction(key, address + line.letterId());
    }
}
