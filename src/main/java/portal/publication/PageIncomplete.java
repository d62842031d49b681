package portal.publication;

import java.util.List;
import java.util.stream.Collectors;
import portal.platform.events.RuleBroken;
import portal.platform.faces.Texts;

/** A page that is published names a leader with a statement, and a contact. */
public class PageIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    PageIncomplete(List<PageField> missing) {
        super(missing.stream().map(field -> Texts.of(field.key())).collect(Collectors.joining(", ")));
    }
}
