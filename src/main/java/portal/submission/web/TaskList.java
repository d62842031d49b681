package portal.submission.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.plan.PlanDetail;
import portal.plan.PlansOfSubmission;
import portal.platform.faces.Moments;
import portal.platform.faces.Texts;
import portal.round.Part;
import portal.submission.Completeness;
import portal.submission.Missing;
import portal.submission.SectionText;
import portal.submission.SubmissionDetail;
import portal.submission.web.Task.State;

/** What an institution has to do: each section as a text, and each plan that belongs to a section. */
@ApplicationScoped
public class TaskList {

    @Inject
    Moments moments;

    public List<Task> of(SubmissionDetail submission, PlansOfSubmission plans) {
        List<Missing> missing = Completeness.missing(submission, plans);
        List<Task> tasks = new ArrayList<>();
        for (SectionText section : submission.sections()) {
            tasks.add(text(submission, section));
            if (section.part() != Part.TEXT) {
                tasks.add(
                        plan(section, section.part() == Part.PREVIOUS_PLAN ? plans.previous() : plans.next(), missing));
            }
        }
        if (!plans.advice().isNone()) {
            tasks.add(advice(plans));
        }
        return tasks;
    }

    private static Task advice(PlansOfSubmission plans) {
        int points = plans.advice().points().size();
        int answered = plans.advice().answered();
        State begun = answered == 0 ? State.NOT_STARTED : State.IN_PROGRESS;
        return new Task(
                Texts.of("submission.task.advice"),
                Addresses.advice(plans.next()),
                answered == points ? State.READY : begun,
                Texts.of("plan.advice.answered", answered, points));
    }

    private Task text(SubmissionDetail submission, SectionText section) {
        State started = section.words() == 0 ? State.NOT_STARTED : State.IN_PROGRESS;
        int files = submission.evidenceOf(section.sectionId()).size();
        String note = Stream.of(
                        touched(section),
                        Texts.of("submission.task.words", section.words(), section.wordLimit()),
                        files == 0 ? "" : Texts.of("submission.task.files", files))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Task(
                section.heading(),
                Addresses.section(submission.id(), section.sectionId()),
                section.ready() ? State.READY : started,
                note);
    }

    private String touched(SectionText section) {
        return section.touchedAt() == null
                ? ""
                : Texts.of("submission.task.touched", section.touchedByName(), moments.at(section.touchedAt()));
    }

    private static Task plan(SectionText section, PlanDetail plan, List<Missing> missing) {
        long open = missing.stream()
                .filter(one ->
                        one.sectionId() == section.sectionId() && one.what().isOfPlan())
                .mapToInt(Missing::count)
                .sum();
        int actions = plan.actions().size();
        boolean complete = missing.stream()
                .noneMatch(one ->
                        one.sectionId() == section.sectionId() && one.what().isOfPlan());
        State state = actions == 0 ? State.NOT_STARTED : complete ? State.READY : State.IN_PROGRESS;
        String note = Texts.of("submission.task.actions", actions);
        return new Task(
                Texts.of("submission.task.plan." + plan.kind()),
                Addresses.plan(plan.id()),
                state,
                open == 0 ? note : note + " · " + Texts.of("submission.task.open", open));
    }
}
