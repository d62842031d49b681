package portal.platform.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The resources below {@code /api}: they save text as it is typed and move bytes. */
@ApplicationPath("/api")
public class Resources extends Application {}
