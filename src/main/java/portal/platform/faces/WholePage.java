package portal.platform.faces;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.PrintWriter;

/**
 * Holds back what is written until the page is whole. It grows with the page: a buffer of the container's would be made anew
 * for each request, as large as the largest page may ever be.
 */
public final class WholePage extends HttpServletResponseWrapper {
    private final CharArrayWriter held = new CharArrayWriter(16 * 1024);
    private final PrintWriter writer = new PrintWriter(held);

    public WholePage(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() {
        // goes with the rest
    }

    @Override
    public void reset() {
        super.reset();
        held.reset();
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        held.reset();
    }

    @Override
    public void sendError(int status) throws IOException {
        held.reset();
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        held.reset();
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        held.reset();
        super.sendRedirect(location);
    }

    /** Lets the page go. */
    public void send() throws IOException {
        if (held.size() > 0) {
            held.writeTo(getResponse().getWriter());
        }
    }
}
