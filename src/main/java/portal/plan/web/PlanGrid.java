package portal.plan.web;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.Objects;

/**
 * The table to work in a plan, behind the composite {@code plan:grid}. It writes its rows itself: in a view, a plan of 150
 * actions is 20,000 expressions and takes longer than all the rest of the page.
 */
@FacesComponent(PlanGrid.TYPE)
public class PlanGrid extends UINamingContainer {

    static final String TYPE = "portal.plan.PlanGrid";

    @Override
    public void encodeAll(FacesContext context) throws IOException {
        PlanEditPage page = (PlanEditPage) given("page");
        PlanSheet.Part part = (PlanSheet.Part) given("part");
        GridCells cells = new GridCells(new GridWriter(context.getResponseWriter()), page);
        GridRows rows = page.getPlan().isPrevious() ? new PreviousRows(cells, page) : new NewRows(cells);
        rows.write(part);
    }

    private Object given(String attribute) {
        return Objects.requireNonNull(getAttributes().get(attribute), attribute);
    }
}
