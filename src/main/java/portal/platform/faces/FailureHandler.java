package portal.platform.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * The one place where a failure of a page is told: a broken rule becomes a message on the same page, everything else one of
 * the error pages.
 */
class FailureHandler extends ExceptionHandlerWrapper {

    FailureHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        if (queued.hasNext()) {
            ExceptionQueuedEventContext event =
                    (ExceptionQueuedEventContext) queued.next().getSource();
            tell(event);
            removeAll();
        }
        getWrapped().handle();
    }

    private void removeAll() {
        for (Iterator<ExceptionQueuedEvent> all =
                        getUnhandledExceptionQueuedEvents().iterator();
                all.hasNext(); ) {
            all.next();
            all.remove();
        }
    }

    private static void tell(ExceptionQueuedEventContext event) {
        FacesContext faces = event.getContext();
        Throwable cause = Failure.cause(event.getException());
        Optional<String> message = Failure.message(cause);
        if (message.isPresent() && event.getPhaseId() != PhaseId.RENDER_RESPONSE) {
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, message.get(), null));
            faces.renderResponse();
        } else {
            sendError(faces, cause, message);
        }
    }

    private static void sendError(FacesContext faces, Throwable cause, Optional<String> message) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        ErrorReport.prepare(request, cause, message.orElse(null));
        try {
            if (!faces.getExternalContext().isResponseCommitted()) {
                faces.getExternalContext().responseReset();
                faces.getExternalContext().responseSendError(Failure.status(cause), null);
            }
        } catch (IOException e) {
            throw new FacesException(e);
        }
        faces.responseComplete();
    }
}
