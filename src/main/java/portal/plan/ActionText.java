package portal.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** The words of an action, each kept exactly as written. */
@Embeddable
public class ActionText {

    private @Nullable String reference;

    @Column(name = "group_title")
    private @Nullable String groupTitle;

    @Column(name = "action_text")
    private @Nullable String action;

    private @Nullable String method;

    @Column(name = "success_measure")
    private @Nullable String successMeasure;

    @Column(name = "timeframe_text")
    private @Nullable String timeframe;

    @Column(name = "owner_text")
    private @Nullable String owner;

    @Column(name = "links_text")
    private @Nullable String links;

    @Column(name = "rag_text")
    private @Nullable String rag;

    private @Nullable String account;

    private @Nullable String evidence;

    /** Writes one of the fields that are plain text. */
    public ActionText write(ActionField field, @Nullable String value) {
        switch (field) {
            case REFERENCE -> reference = value;
            case GROUP -> groupTitle = value;
            case ACTION -> action = value;
            case METHOD -> method = value;
            case MEASURE -> successMeasure = value;
            case TIMEFRAME -> timeframe = value;
            case OWNER -> owner = value;
            case LINKS -> links = value;
            case RAG -> rag = value;
            case ACCOUNT -> account = value;
            case EVIDENCE -> evidence = value;
            default -> throw new IllegalArgumentException(field + " is no text");
        }
        return this;
    }

    public @Nullable String written(ActionField field) {
        return switch (field) {
            case REFERENCE -> reference;
            case GROUP -> groupTitle;
            case ACTION -> action;
            case METHOD -> method;
            case MEASURE -> successMeasure;
            case TIMEFRAME -> timeframe;
            case OWNER -> owner;
            case LINKS -> links;
            case RAG -> rag;
            case ACCOUNT -> account;
            case EVIDENCE -> evidence;
            default -> throw new IllegalArgumentException(field + " is no text");
        };
    }

    /** What is to be done, without what became of it. */
    ActionText ahead() {
        return copy().write(ActionField.RAG, null)
                .write(ActionField.ACCOUNT, null)
                .write(ActionField.EVIDENCE, null);
    }

    ActionText copy() {
        ActionText copy = new ActionText();
        for (ActionField field : ActionField.values()) {
            if (field.isText()) {
                copy.write(field, written(field));
            }
        }
        return copy;
    }
}
