package portal.plan.web;

import org.jspecify.annotations.Nullable;
import portal.plan.PlanDetail;
import portal.plan.imports.Confirmation;

/** How a file shall be brought into a plan, and the plan as it was when the page was made. */
public class PlanConfirmForm {

    private Confirmation.Way way;
    private boolean fileWins;
    private String seen;

    PlanConfirmForm(PlanDetail plan) {
        way = plan.isBare() ? Confirmation.Way.REPLACE : Confirmation.Way.MERGE;
        seen = Confirmation.seen(plan);
    }

    Confirmation wanted() {
        return new Confirmation(way, fileWins, Confirmation.parse(seen));
    }

    public Confirmation.Way getWay() {
        return way;
    }

    public void setWay(Confirmation.Way way) {
        this.way = way;
    }

    public boolean isFileWins() {
        return fileWins;
    }

    public void setFileWins(boolean fileWins) {
        this.fileWins = fileWins;
    }

    public String getSeen() {
        return seen;
    }

    /** Of an empty plan nothing was seen, for which Faces gives nothing at all. */
    public void setSeen(@Nullable String seen) {
        this.seen = seen == null ? "" : seen;
    }
}
