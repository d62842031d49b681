package portal.submission.web;

import org.jspecify.annotations.Nullable;
import portal.plan.PlansOfSubmission;
import portal.platform.faces.Texts;
import portal.round.Part;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;

/** Where a section stands among the others, and the links that lead away from it. */
public record SectionPlace(
        SubmissionDetail submission, SectionText section, PlansOfSubmission plans, boolean fromCheck) {

    private int index() {
        return submission.sections().indexOf(section);
    }

    /** "University of Example, section 2 of 5". */
    public String getKicker() {
        return Texts.of(
                "submission.section.kicker",
                submission.institutionName(),
                index() + 1,
                submission.sections().size());
    }

    public String getBack() {
        return fromCheck ? Addresses.check(submission.id()) : Addresses.view(submission.id());
    }

    public String getBackLabel() {
        return Texts.of(fromCheck ? "submission.section.backToCheck" : "submission.section.backToView");
    }

    public String getHistory() {
        return Addresses.history(submission.id(), section.sectionId());
    }

    public @Nullable Link getPrevious() {
        return link(index() - 1);
    }

    public @Nullable Link getNext() {
        return link(index() + 1);
    }

    private @Nullable Link link(int index) {
        if (index < 0 || index >= submission.sections().size()) {
            return null;
        }
        SectionText other = submission.sections().get(index);
        return new Link(other.heading(), Addresses.section(submission.id(), other.sectionId()));
    }

    /** The plan that belongs to the section; null where none does. */
    public @Nullable Link getPlan() {
        if (section.part() == Part.TEXT) {
            return null;
        }
        boolean back = section.part() == Part.PREVIOUS_PLAN;
        return new Link(
                Texts.of("submission.section.plan." + section.part()),
                Addresses.plan(back ? plans.previous() : plans.next()));
    }

    /** A link with its words. */
    public record Link(String text, String href) {}
}
