package portal.platform.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has to be put right on this page, in the words that stand at the fields too. */
@Named
@RequestScoped
public class Errors {

    /** One thing to put right; the field is null where it concerns the page as a whole. */
    public record Item(@Nullable String field, String text) {

        public boolean isLinked() {
            return field != null;
        }
    }

    public boolean isAny() {
        return !getItems().isEmpty();
    }

    public List<Item> getItems() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Item> items = new ArrayList<>();
        faces.getMessageList(null).forEach(message -> items.add(new Item(null, text(message))));
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            if (id != null) {
                faces.getMessageList(id).forEach(message -> items.add(new Item(id, text(message))));
            }
        }
        return items;
    }

    static String text(FacesMessage message) {
        String detail = message.getDetail();
        return detail == null || detail.isBlank() ? message.getSummary() : detail;
    }
}
