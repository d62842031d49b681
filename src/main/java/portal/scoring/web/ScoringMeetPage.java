package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.scoring.discussion.DiscussionQueries;
import portal.scoring.discussion.DiscussionService;
import portal.scoring.discussion.MeetingSheet;

/** One criterion at a time, for a screen that the panel looks at together, and for each of its members alone. */
@Named
@RequestScoped
public class ScoringMeetPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    DiscussionQueries queries;

    @Inject
    DiscussionService discussion;

    private MeetingSheet sheet;
    private List<Topic> topics = List.of();
    private Topic topic;

    @PostConstruct
    void open() {
        sheet = queries.of(current.get(), parameters.id("submission"));
        topics = Topic.of(sheet, current.get().accountId());
        topic = parameters.number("criterion").map(this::asked).orElseGet(this::first);
    }

    private Topic asked(long criterionId) {
        return topics.stream()
                .filter(one -> one.criterion().id() == criterionId)
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A meeting begins with what is still open. */
    private Topic first() {
        return topics.stream()
                .filter(one -> one.line().isOpen())
                .findFirst()
                .or(() -> topics.stream().findFirst())
                .orElseThrow(NotFound::new);
    }

    /** Says to the panel what was written. */
    public String say() {
        discussion.say(
                current.get(),
                sheet.standing().submissionId(),
                topic.criterion().id());
        return back("scoring.said");
    }

    /** Takes one's own words back. */
    public String withdraw() {
        discussion.withdraw(current.get(), parameters.typedNumber("remark").orElseThrow(NotFound::new));
        return back("scoring.remark-withdrawn");
    }

    private String back(String done) {
        return Redirect.to("/scoring/meet")
                .with("submission", sheet.standing().submissionId())
                .with("criterion", topic.criterion().id())
                .saying(done)
                .toString();
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    public List<Topic> getTopics() {
        return topics;
    }

    public Topic getTopic() {
        return topic;
    }

    /** Whether the reader writes down what the panel agrees. */
    public boolean isLeading() {
        return sheet.scores().editable();
    }
}
