package portal.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The back of {@code portal:field}: finds the one input within and ties label, hint and error to it, so that a screen reader
 * tells all three.
 */
@FacesComponent("portal.Field")
public class FieldComponent extends UINamingContainer {

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        input().ifPresent(this::describe);
        super.encodeBegin(faces);
    }

    private void describe(UIInput input) {
        List<String> ids = new ArrayList<>();
        if (isHinted()) {
            ids.add(getHintId());
        }
        if (isWrong()) {
            ids.add(getErrorId());
            input.getPassThroughAttributes().put("aria-invalid", "true");
        }
        if (!ids.isEmpty()) {
            input.getPassThroughAttributes().put("aria-describedby", String.join(" ", ids));
        }
    }

    public String getInputId() {
        return input().map(UIComponent::getClientId).orElse("");
    }

    public String getHintId() {
        return getClientId() + "-hint";
    }

    public String getErrorId() {
        return getClientId() + "-error";
    }

    public boolean isHinted() {
        return !Objects.toString(getAttributes().get("hint"), "").isEmpty();
    }

    public boolean isWrong() {
        return !messages().isEmpty();
    }

    public String getErrorText() {
        return messages().stream().map(Errors::text).findFirst().orElse("");
    }

    private List<FacesMessage> messages() {
        return getFacesContext().getMessageList(getInputId());
    }

    private Optional<UIInput> input() {
        return Optional.ofNullable(first(this));
    }

    private static @Nullable UIInput first(UIComponent parent) {
        for (var children = parent.getFacetsAndChildren(); children.hasNext(); ) {
            UIComponent child = children.next();
            if (child instanceof UIInput input && child instanceof EditableValueHolder) {
                return input;
            }
            UIInput deeper = first(child);
            if (deeper != null) {
                return deeper;
            }
        }
        return null;
    }
}
