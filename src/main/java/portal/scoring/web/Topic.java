package portal.scoring.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.ConsolidationSheet;
import portal.scoring.Judgement;
import portal.scoring.Saved;
import portal.scoring.discussion.MeetingSheet;

/** One criterion on the panel's table: what each says, what was said to it, what is agreed, and its neighbours. */
public record Topic(MeetingSheet sheet, int index, long reader) {

    static List<Topic> of(MeetingSheet sheet, long reader) {
        return IntStream.range(0, sheet.scores().lines().size())
                .mapToObj(index -> new Topic(sheet, index, reader))
                .toList();
    }

    public ConsolidationSheet.Line line() {
        return sheet.scores().lines().get(index);
    }

    public AgreedForm agreed() {
        return new AgreedForm(line(), sheet.standing().submissionId(), Map.of());
    }

    public CriterionDetail criterion() {
        return line().criterion();
    }

    public String title() {
        return criterion().code() + " " + criterion().title();
    }

    /** Where it is talked about. */
    public String address() {
        return "meet.xhtml?submission=" + sheet.standing().submissionId() + "&criterion="
                + criterion().id();
    }

    /** What each says, in short: {@code 3 · 1 · cannot judge}. */
    public String levels() {
        return line().voices().stream()
                .map(voice -> voice.score().judgement())
                .map(Topic::inShort)
                .collect(Collectors.joining(" · "));
    }

    private static String inShort(Judgement judgement) {
        return judgement.cannotJudge() ? Texts.of("scoring.topic.cannotJudge") : judgement.key();
    }

    /** What is agreed, as it is called; empty while nothing is. */
    public String level() {
        Saved level = line().level();
        return level.value().isEmpty()
                ? ""
                : Judgement.parse(level.value())
                        .map(judgement -> Wording.judgement(criterion(), judgement))
                        .orElse("");
    }

    public List<RemarkLine> remarks() {
        return RemarkLine.of(sheet, criterion().id(), reader);
    }

    public Saved draft() {
        return sheet.draft(criterion().id());
    }

    /** Where a message is kept while it is written. */
    public String draftUrl() {
        return "/api/discussions/" + sheet.standing().submissionId() + "/criteria/"
                + criterion().id() + "/draft";
    }

    public boolean isToDiscuss() {
        return line().isToDiscuss();
    }

    /** Where it stands, as a tag: to discuss, agreed, or neither. */
    public String tag() {
        if (line().isOpen()) {
            return "DISAGREE";
        }
        return line().isSettled() ? "DONE" : "NOT_STARTED";
    }

    public String tagText() {
        return Texts.of("scoring.topic." + tag());
    }

    public @Nullable Topic previous() {
        return index == 0 ? null : new Topic(sheet, index - 1, reader);
    }

    public @Nullable Topic next() {
        return index + 1 == sheet.scores().criteria() ? null : new Topic(sheet, index + 1, reader);
    }

    /** The next that is to be discussed, from the top again after the last; null where no other is. */
    public @Nullable Topic nextOpen() {
        List<Topic> open = of(sheet, reader).stream()
                .filter(topic -> topic.line().isOpen() && topic.index() != index)
                .toList();
        return open.stream()
                .filter(topic -> topic.index() > index)
                .findFirst()
                .orElse(open.isEmpty() ? null : open.get(0));
    }

    /** Which one it is, as {@code Criterion 3 of 14}. */
    public String place() {
        return Texts.of("scoring.meet.place", index + 1, sheet.scores().criteria());
    }
}
