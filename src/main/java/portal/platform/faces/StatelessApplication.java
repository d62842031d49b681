package portal.platform.faces;

import jakarta.faces.application.Application;
import jakarta.faces.application.ApplicationFactory;
import jakarta.faces.application.ApplicationWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PostConstructViewMapEvent;
import jakarta.faces.event.SystemEvent;

/**
 * Views keep no state, so nothing of them belongs into a session. Faces would make one as soon as anything asks for the map
 * of a view, as PrimeFaces does for its nonce, and every visitor would carry a cookie.
 */
public class StatelessApplication extends ApplicationFactory {

    public StatelessApplication(ApplicationFactory wrapped) {
        super(wrapped);
    }

    @Override
    public Application getApplication() {
        return new WithoutViewMaps(getWrapped().getApplication());
    }

    @Override
    public void setApplication(Application application) {
        getWrapped().setApplication(application);
    }

    private static final class WithoutViewMaps extends ApplicationWrapper {

        WithoutViewMaps(Application wrapped) {
            super(wrapped);
        }

        @Override
        public void publishEvent(
                FacesContext faces, Class<? extends SystemEvent> event, Class<?> sourceType, Object source) {
            if (event != PostConstructViewMapEvent.class) {
                super.publishEvent(faces, event, sourceType, source);
            }
        }
    }
}
