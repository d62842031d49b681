package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.scoring.discussion.DiscussionQueries;
import portal.scoring.discussion.MeetingSheet;
import portal.submission.SubmissionState;

/** What a panel has to talk about, and how far it is. */
@Named
@RequestScoped
public class ScoringDiscussPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    DiscussionQueries discussion;

    private MeetingSheet sheet;
    private List<Topic> apart = List.of();
    private List<Topic> together = List.of();

    @PostConstruct
    void open() {
        sheet = discussion.of(current.get(), parameters.id("submission"));
        List<Topic> topics = Topic.of(sheet, current.get().accountId());
        apart = topics.stream().filter(Topic::isToDiscuss).toList();
        together = topics.stream().filter(topic -> !topic.isToDiscuss()).toList();
    }

    public MeetingSheet getSheet() {
        return sheet;
    }

    /** The discussion list: the panel is apart, or was. */
    public List<Topic> getApart() {
        return apart;
    }

    public List<Topic> getTogether() {
        return together;
    }

    public boolean isNoneApart() {
        return apart.isEmpty();
    }

    /** Whether the work of the panel has ended, so that nothing is said any more. */
    public boolean isClosed() {
        return sheet.standing().state() != SubmissionState.UNDER_REVIEW;
    }
}
