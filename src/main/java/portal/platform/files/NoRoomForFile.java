package portal.platform.files;

import portal.platform.events.RuleBroken;

/** A file cannot be taken while the server has no room for it. */
public class NoRoomForFile extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public NoRoomForFile(String fileName) {
        super(fileName);
    }
}
