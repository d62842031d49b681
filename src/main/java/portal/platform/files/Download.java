package portal.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import portal.platform.access.NotFound;

/** A kept file as a response that a browser saves and never shows as a page of ours. Who may have it is decided before. */
@ApplicationScoped
public class Download {

    @Inject
    FileStore files;

    public Response of(long fileId) {
        StoredFile file = files.find(fileId).orElseThrow(NotFound::new);
        StreamingOutput bytes = out -> files.write(fileId, out);
        return answer(bytes, file.fileName(), file.mediaType(), file.size());
    }

    /** A file that was made for this answer and is not kept. */
    public Response of(byte[] bytes, String fileName, FileKind kind) {
        return answer(bytes, fileName, kind.mediaType(), bytes.length);
    }

    private static Response answer(Object bytes, String fileName, String mediaType, long size) {
        return Response.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(fileName))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .build();
    }

    /** RFC 6266: a plain name for old clients and the real one, encoded. */
    public static String disposition(String fileName) {
        String name = FileName.cleaned(fileName).value();
        String plain = name.replaceAll("[^\\x20-\\x7E]|[\"\\\\%;]", "_");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte one : name.getBytes(StandardCharsets.UTF_8)) {
            boolean plain = (one >= 'a' && one <= 'z') || (one >= 'A' && one <= 'Z') || (one >= '0' && one <= '9');
            if (plain || one == '.' || one == '-' || one == '_') {
                encoded.append((char) one);
            } else {
                encoded.append(String.format("%%%02X", one));
            }
        }
        return encoded.toString();
    }
}
