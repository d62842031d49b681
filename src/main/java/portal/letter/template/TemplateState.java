package portal.letter.template;

/** Where a version of a template stands on a day. */
public enum TemplateState {
    IN_PREPARATION,
    PLANNED,
    IN_USE,
    PAST
}
